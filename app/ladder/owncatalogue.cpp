// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/owncatalogue.h"

#include "app/base/preferences.h"
#include "core/domain/storageerror.h"
#include "core/guidance/sharedcatalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace rung {

namespace {
constexpr qint64 largestFile = 4 * 1024 * 1024;
const QString pathKey = QStringLiteral("ownCatalogue");

class OwnCatalogueWords
{
    Q_DECLARE_TR_FUNCTIONS(OwnCatalogue)
};

/// "[3].context" is the field context of the fourth item.
QString placeWords(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^\\[(\\d+)\\](?:\\.(.+))?$"));
    const auto match = pattern.match(path);
    if (!match.hasMatch())
        return {};
    const QString number = QString::number(match.captured(1).toInt() + 1);
    return match.captured(2).isEmpty() ? OwnCatalogueWords::tr("Item %1:").arg(number)
                                       : OwnCatalogueWords::tr("Item %1, “%2”:").arg(number, match.captured(2));
}

Catalogue readFrom(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw StorageError(StorageError::Reason::Missing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageError::Reason::NotAllowed, path, file.errorString());
    if (file.size() > largestFile)
        throw StorageError(StorageError::Reason::Invalid, path, OwnCatalogueWords::tr("It is too large for a catalogue."));
    const auto result = parseCatalogue(file.readAll());
    if (const auto *error = std::get_if<DataError>(&result))
        throw StorageError(StorageError::Reason::Invalid, path,
                           QString(placeWords(error->path) + QLatin1Char(' ') + error->message).trimmed());
    return std::get<Catalogue>(result);
}
} // namespace

QString OwnCatalogue::path() const
{
    return m_preferences.value(pathKey).toString();
}

QString OwnCatalogue::name() const
{
    return path().isEmpty() ? QString() : QFileInfo(path()).completeBaseName();
}

Catalogue OwnCatalogue::items() const
{
    return path().isEmpty() ? Catalogue() : readFrom(path());
}

Catalogue OwnCatalogue::everything() const
{
    try {
        return joined(builtInCatalogue(), items());
    } catch (const StorageError &) {
        return builtInCatalogue();
    }
}

void OwnCatalogue::open(const QString &path)
{
    readFrom(path);
    m_preferences.setValue(pathKey, path);
}

void OwnCatalogue::close()
{
    m_preferences.setValue(pathKey, QString());
}

} // namespace rung
