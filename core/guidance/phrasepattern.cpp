// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/phrasepattern.h"

#include <algorithm>

namespace rung {

namespace {
constexpr int mostParts = 12; // what a text can cost is bounded by this, not by the text

bool isDigits(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool addChoice(const QString &choice, const QHash<QString, QStringList> &sets, PhraseVocabulary &vocabulary, std::vector<int> &words)
{
    if (choice == QLatin1String("#")) {
        words.insert(words.end(), {PhraseVocabulary::number, PhraseVocabulary::year});
    } else if (choice == QLatin1String("#year")) {
        words.push_back(PhraseVocabulary::year);
    } else if (choice.startsWith(u'{')) {
        const auto set = sets.constFind(choice.mid(1, choice.size() - 2));
        if (set == sets.constEnd())
            return false;
        for (const QString &word : *set)
            words.push_back(vocabulary.add(word));
    } else if (!choice.isEmpty() && std::ranges::all_of(choice, [](QChar c) { return c.isLetterOrNumber(); })) {
        words.push_back(vocabulary.add(choice));
    } else {
        return false;
    }
    return true;
}
} // namespace

int PhraseVocabulary::add(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    return known != m_numbers.constEnd() ? *known : *m_numbers.insert(word, year + 1 + static_cast<int>(m_numbers.size()));
}

int PhraseVocabulary::of(const QString &word) const
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    if (!isDigits(word))
        return unknown;
    return word.size() == 4 && (word.startsWith(QLatin1String("19")) || word.startsWith(QLatin1String("20"))) ? year : number;
}

std::optional<PhrasePattern::Part> PhrasePattern::partFrom(QString notation, const QHash<QString, QStringList> &sets,
                                                           PhraseVocabulary &vocabulary)
{
    Part part;
    if (notation.startsWith(u'*')) {
        part.anyWords = notation.mid(1).toInt();
        return part.anyWords > 0 && part.anyWords <= 3 ? std::optional(part) : std::nullopt;
    }
    if (notation.endsWith(u'?')) {
        part.optional = true;
        notation.chop(1);
    }
    for (const QString &choice : notation.split(u'|'))
        if (!addChoice(choice, sets, vocabulary, part.words))
            return std::nullopt;
    std::ranges::sort(part.words);
    return part;
}

std::optional<PhrasePattern> PhrasePattern::from(const QString &notation, const QHash<QString, QStringList> &sets,
                                                 PhraseVocabulary &vocabulary)
{
    PhrasePattern pattern;
    for (const QString &word : notation.split(u' ')) {
        const auto part = partFrom(word, sets, vocabulary);
        if (!part)
            return std::nullopt;
        pattern.m_parts.push_back(*part);
    }
    const Part &first = pattern.m_parts.front();
    if (first.optional || first.anyWords > 0 || pattern.m_parts.size() > mostParts)
        return std::nullopt;
    return pattern;
}

const std::vector<int> &PhrasePattern::firstWords() const
{
    return m_parts.front().words;
}

int PhrasePattern::matchEnd(const std::vector<int> &words, const std::vector<int> &clauses, int at, int end) const
{
    std::vector<int> places{at}; // where the next part may begin, in order
    for (const Part &part : m_parts) {
        std::vector<int> next;
        for (const int place : places) {
            if (part.optional || part.anyWords > 0)
                next.push_back(place);
            for (int k = 0; k < part.anyWords && place + k + 1 < end && clauses[size_t(place + k)] == clauses[size_t(place + k + 1)]; ++k)
                next.push_back(place + k + 1);
            if (part.anyWords == 0 && place < end && std::ranges::binary_search(part.words, words[size_t(place)]))
                next.push_back(place + 1);
        }
        std::ranges::sort(next);
        next.erase(std::unique(next.begin(), next.end()), next.end());
        if (next.empty())
            return at;
        places = std::move(next);
    }
    return places.back();
}

} // namespace rung
