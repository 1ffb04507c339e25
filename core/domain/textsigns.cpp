// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textsigns.h"

namespace rung {

bool isWrittenWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c.isSurrogate();
    }
}

bool isSign(QChar c)
{
    constexpr char16_t firstBeyondAscii = 0x80;
    if (c.unicode() < firstBeyondAscii) // nearly every letter there is, without a look at tables
        return !(c.isLetterOrNumber() || c.isSpace());
    return isWrittenWithoutSpaces(c) || !(c.isLetterOrNumber() || c.isMark() || c.isSpace());
}

QString signsOf(const QString &text)
{
    QString signs;
    bool apart = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!isSign(c)) {
            apart = true;
            continue;
        }
        if (apart && !signs.isEmpty())
            signs.append(signGap).append(u' ');
        apart = false;
        signs += c;
        if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            signs += text.at(++at);
        signs += u' ';
    }
    return signs;
}

} // namespace rung
