// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// Whether it belongs to a script that is written without spaces between words.
bool isWrittenWithoutSpaces(QChar c);

/// Whether it is looked for as it stands, not as part of a word: of a script written without spaces, or neither letter, number nor space.
bool isSign(QChar c);

/// The signs of a text, a space after each, and a `signGap` where letters or spaces stand between two of them: what an index of words
/// takes in to find signs one beside the other.
QString signsOf(const QString &text);

/// Stands for what lies between signs; never a sign itself.
inline constexpr QChar signGap = u'x';

} // namespace rung
