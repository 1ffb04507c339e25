// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"

namespace rung {

bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

qsizetype codePoints(const QString &text)
{
    qsizetype count = 0;
    for (const QChar unit : text)
        count += unit.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace rung
