// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QLocale;

namespace rung {

/// A Hunspell dictionary that lies on this computer: NAME.aff and NAME.dic.
struct DictionaryFiles
{
    /// As the files are named, such as "en_GB".
    QString language;
    /// The path without its ending.
    QString stem;
    friend bool operator==(const DictionaryFiles &, const DictionaryFiles &) = default;
};

/// Where Hunspell dictionaries are kept: the person's own folder first, then those of the system.
QStringList dictionaryFolders();

/// The dictionaries in these folders by the name of their language, each once: the first found wins, and a link counts as what it
/// points to.
std::vector<DictionaryFiles> dictionariesIn(const QStringList &folders);

/// The language of the dictionary that fits `locale` best; empty where none does.
QString dictionaryFor(const QLocale &locale, const std::vector<DictionaryFiles> &dictionaries);

/// What each language calls itself, with as much more as tells them apart.
QStringList namesOf(const std::vector<DictionaryFiles> &dictionaries);

} // namespace rung
