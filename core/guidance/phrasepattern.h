// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rung {

/// Gives every word that a list knows a number of its own.
class PhraseVocabulary
{
public:
    static constexpr int unknown = 0;
    static constexpr int number = 1; ///< any other word of digits
    static constexpr int year = 2;   ///< 1900 to 2099

    int add(const QString &word);
    int of(const QString &word) const;

private:
    QHash<QString, int> m_numbers;
};

/// A row of words to look for: "cut|cutting myself? *2 on # paper".
class PhrasePattern
{
public:
    /// Nothing where the notation is wrong. `sets` are the named choices.
    static std::optional<PhrasePattern> from(const QString &notation, const QHash<QString, QStringList> &sets,
                                             PhraseVocabulary &vocabulary);

    /// The words it can begin with.
    const std::vector<int> &firstWords() const;
    /// Where the longest match that begins at `at` ends, `at` where there is none. A match stays before `end`; free words stay
    /// in their clause.
    int matchEnd(const std::vector<int> &words, const std::vector<int> &clauses, int at, int end) const;

private:
    struct Part
    {
        std::vector<int> words = {}; ///< sorted; none where any word will do
        bool optional = false;
        int anyWords = 0; ///< up to so many
    };

    static std::optional<Part> partFrom(QString notation, const QHash<QString, QStringList> &sets, PhraseVocabulary &vocabulary);

    std::vector<Part> m_parts;
};

} // namespace rung
