// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search.h"

#include <QStringList>

#include <algorithm>

namespace rung {

QString matchQuery(const QString &words)
{
    QStringList terms;
    const auto parts = words.simplified().remove(QChar(u'\0')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString part : parts)
        if (std::ranges::any_of(part, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            terms += QStringLiteral("\"%1\"*").arg(part.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
    return terms.join(QLatin1Char(' '));
}

} // namespace rung
