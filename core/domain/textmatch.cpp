// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textmatch.h"

#include "core/domain/textsigns.h"

#include <QRegularExpression>

#include <algorithm>

namespace rung {

namespace {

/// A word of a text, folded as the search index folds it.
struct Word
{
    QString folded;
    TextSpan span;
};

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

QString folded(const QString &word)
{
    QString letters;
    for (const QChar c : word.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            letters += c.toLower();
    return letters;
}

std::vector<Word> wordsIn(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        const auto begin = at;
        while (at < text.size() && belongsToWord(text.at(at)))
            ++at;
        if (at > begin)
            words.push_back({folded(text.mid(begin, at - begin)), {begin, at - begin}});
        else
            ++at;
    }
    return words;
}

void findAnywhere(const QString &text, const QString &term, std::vector<TextSpan> &found)
{
    for (auto at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.size()))
        found.push_back({at, term.size()});
}

void findWords(const std::vector<Word> &words, const SearchTerm &term, std::vector<TextSpan> &found)
{
    const auto wanted = wordsIn(term.text);
    for (size_t i = 0; i + wanted.size() <= words.size(); ++i) {
        bool matches = true;
        for (size_t k = 0; matches && k < wanted.size(); ++k) {
            const QString &word = words[i + k].folded;
            const bool mayGoOn = !term.phrase && k + 1 == wanted.size();
            matches = mayGoOn ? word.startsWith(wanted[k].folded) : word == wanted[k].folded;
        }
        if (matches) {
            const TextSpan &last = words[i + wanted.size() - 1].span;
            found.push_back({words[i].span.begin, last.begin + last.length - words[i].span.begin});
        }
    }
}

} // namespace

qsizetype endOfFirstSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("\\n|(?<=[.?!…。])\\s"));
    const auto match = end.match(text);
    return match.hasMatch() ? match.capturedEnd() : text.size();
}

bool standsAnywhere(const QString &term)
{
    return std::ranges::any_of(term, isWrittenWithoutSpaces) || std::ranges::none_of(term, [](QChar c) { return c.isLetterOrNumber(); });
}

std::vector<TextSpan> matchesIn(const QString &text, std::span<const SearchTerm> terms)
{
    std::vector<TextSpan> found;
    const auto words = terms.empty() ? std::vector<Word>() : wordsIn(text);
    for (const SearchTerm &term : terms) {
        if (term.absent || term.in != SearchTerm::In::Anywhere)
            continue;
        if (standsAnywhere(term.text))
            findAnywhere(text, term.text, found);
        else
            findWords(words, term, found);
    }
    std::ranges::sort(found, {}, [](const TextSpan &span) { return std::pair(span.begin, -span.length); });
    std::vector<TextSpan> apart;
    for (const TextSpan &span : found)
        if (apart.empty() || span.begin >= apart.back().begin + apart.back().length)
            apart.push_back(span);
    return apart;
}

} // namespace rung
