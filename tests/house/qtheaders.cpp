// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/qtheaders.h"

#include <QDir>

namespace rung::house {

QtHeaders QtHeaders::installed(const QString &folder)
{
    QtHeaders headers;
    for (const QFileInfo &module : QDir(folder).entryInfoList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        const QString name = module.fileName().sliced(2);
        for (const QString &header : QDir(module.filePath()).entryList(QDir::Files))
            headers.m_moduleByHeader.insert(header, name);
    }
    return headers;
}

std::optional<QString> QtHeaders::moduleOf(const QString &header) const
{
    const qsizetype slash = header.indexOf(u'/');
    if (slash > 2 && header.startsWith(QLatin1String("Qt")))
        return header.first(slash).sliced(2);
    const auto found = m_moduleByHeader.constFind(header);
    return found == m_moduleByHeader.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace rung::house
