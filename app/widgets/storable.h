// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// The text as it can be kept: without NUL, and half a character (as a cut at a length may leave one) replaced.
inline QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).remove(QChar(QChar::Null));
}

} // namespace rung
