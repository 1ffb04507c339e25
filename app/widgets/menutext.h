// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace rung {

/// The person's words in a menu or on a button, where an ampersand is an ampersand.
inline QString asMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// The words of a menu entry alone: without the letter that chooses it, nor the dots that promise a dialog.
inline QString withoutMenuMarks(QString text)
{
    static const QRegularExpression letterBehind(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(letterBehind).remove(QLatin1Char('&')).remove(QChar(0x2026));
}

} // namespace rung
