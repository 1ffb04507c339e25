// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dictionaryfiles.h"

#include <QDir>
#include <QLocale>
#include <QMap>
#include <QStandardPaths>

#include <algorithm>

namespace rung {

namespace {
constexpr qsizetype endingLength = 4;

QString brief(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

QString withTerritory(const QString &language)
{
    return QStringLiteral("%1 (%2)").arg(brief(language), QLocale(language).nativeTerritoryName());
}

QString withCode(const QString &language)
{
    return QStringLiteral("%1 (%2)").arg(brief(language), language);
}
} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + QStringLiteral("/hunspell");
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/share/myspell/dicts");
    folders.removeDuplicates();
    return folders;
}

std::vector<DictionaryFiles> dictionariesIn(const QStringList &folders)
{
    QMap<QString, QString> stems;
    for (const QString &folder : folders) {
        for (const QFileInfo &words : QDir(folder).entryInfoList({QStringLiteral("*.dic")}, QDir::Files | QDir::Readable)) {
            const QString stem = words.canonicalFilePath().chopped(endingLength);
            const QString language = QFileInfo(stem).fileName();
            if (QFileInfo(stem + QStringLiteral(".aff")).isReadable() && !stems.contains(language))
                stems.insert(language, stem);
        }
    }
    std::vector<DictionaryFiles> found;
    for (auto each = stems.cbegin(); each != stems.cend(); ++each)
        found.push_back({each.key(), each.value()});
    return found;
}

QString dictionaryFor(const QLocale &locale, const std::vector<DictionaryFiles> &dictionaries)
{
    if (locale.language() == QLocale::C)
        return {};
    QString nearest;
    int nearness = 0;
    for (const DictionaryFiles &files : dictionaries) {
        const QLocale other(files.language);
        if (other.language() != locale.language() || other.script() != locale.script())
            continue;
        const bool isUsual = other.territory() == QLocale(locale.language(), locale.script(), QLocale::AnyTerritory).territory();
        const int near = files.language == locale.name() ? 4 : other.territory() == locale.territory() ? 3 : isUsual ? 2 : 1;
        if (near > nearness) {
            nearness = near;
            nearest = files.language;
        }
    }
    return nearest;
}

QStringList namesOf(const std::vector<DictionaryFiles> &dictionaries)
{
    QStringList names;
    for (const DictionaryFiles &files : dictionaries) {
        QString name = files.language;
        for (const auto &called : {brief, withTerritory, withCode}) {
            name = called(files.language);
            if (std::ranges::count(dictionaries, name, [&](const DictionaryFiles &other) { return called(other.language); }) == 1)
                break;
        }
        names << name;
    }
    return names;
}

} // namespace rung
