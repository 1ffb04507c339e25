// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rung {

/// How heavy the words of a text sound: soft for mentions, what is past, denied or about somebody else, and for being hard on oneself;
/// red for wishing, here and now, not to live, or to harm oneself.
enum class PhraseTier { None, Soft, Red };

/// What the phrases of a text say. Most findings are no present danger, and missing some is certain.
struct PhraseFinding
{
    PhraseTier tier = PhraseTier::None;
    bool panic = false; ///< "thought I was going to die", in a log with a body alarm

    friend bool operator==(const PhraseFinding &, const PhraseFinding &) = default;
};

/// Looks a text over with every list there is. Without a body alarm a fear of dying in that moment is soft. Takes time in proportion to the
/// text and may run on any thread.
PhraseFinding checkPhrases(const QString &text, bool bodyAlarm);

/// The codes of the languages that have a list.
QStringList phraseLanguages();

} // namespace rung
