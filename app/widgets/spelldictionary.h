// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dictionaryfiles.h"

#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>
#include <optional>
#include <string>

class Hunspell;

namespace rung {

/// The words of one language. A word in another script, or with letters the dictionary could not write, is not its to judge.
class SpellDictionary
{
public:
    /// Reads the files, which takes a moment; null where they cannot be used.
    static std::unique_ptr<SpellDictionary> load(const DictionaryFiles &files);
    ~SpellDictionary();

    bool knows(const QString &word);
    /// The likeliest first, `most` of them at most.
    QStringList suggestions(const QString &word, qsizetype most);
    /// Knows the word from now on, until the dictionary is loaded again.
    void add(const QString &word);

private:
    explicit SpellDictionary(const DictionaryFiles &files);
    std::optional<std::string> written(const QString &word);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
    QChar::Script m_script;
    QHash<QString, bool> m_verdicts;
};

} // namespace rung
