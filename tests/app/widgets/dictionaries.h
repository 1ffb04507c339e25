// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/preferences.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace rung {

/// A folder of small Hunspell dictionaries, and the preferences of the person who uses them.
struct Dictionaries
{
    void add(const QString &language, const QByteArray &rules, const QByteArrayList &words) const
    {
        write(language + QStringLiteral(".aff"), rules);
        write(language + QStringLiteral(".dic"), QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
    }
    void addEnglish() const
    {
        add(QStringLiteral("en_US"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkw'\n",
            {"she", "the", "asked", "and", "smiled", "quietly", "don't", "hello", "café"});
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("cannot write a dictionary");
    }
    QStringList folders() const { return {folder.path()}; }

    QTemporaryDir folder;
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("settings.ini")), home.filePath(QStringLiteral("window.ini"))};
};

} // namespace rung
