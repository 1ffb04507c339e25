// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spellwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rung {

namespace {
/// Beyond the longest words of any language.
constexpr qsizetype mostLetters = 64;

/// A dot with no space around it joins the parts of a name on the net or of a file.
bool holdsInnerDot(QStringView run)
{
    for (qsizetype dot = run.indexOf(u'.', 1); dot > 0 && dot + 1 < run.size(); dot = run.indexOf(u'.', dot + 1))
        if (run.at(dot - 1).isLetterOrNumber() && run.at(dot + 1).isLetterOrNumber())
            return true;
    return false;
}

bool isAddress(QStringView run)
{
    return holdsInnerDot(run) || run.contains(u'@') || run.contains(QLatin1String("://"))
        || run.contains(QLatin1String("www."), Qt::CaseInsensitive);
}

bool belongsToTag(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_' || character == u'-';
}

/// Apostrophes, the dot of Catalan, the two signs of Hebrew, and the unseen joiners of Persian and Hindi.
bool standsWithinWords(QChar character)
{
    return QStringView(u"'\u2019\u00b7\u05f3\u05f4\u200c\u200d").contains(character);
}

bool isWord(QStringView part)
{
    return part.size() > 1 && part.size() <= mostLetters && part.front().isLetter() && std::ranges::all_of(part, [](QChar character) {
               return character.isLetter() || character.isMark() || standsWithinWords(character);
           });
}

bool isInCapitals(const QString &word)
{
    return word.isUpper() && !word.isLower();
}

/// The words of a run without spaces that begins at `offset` of the text.
void addWords(std::vector<TextSpan> &words, QStringView run, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, run);
    qsizetype begin = 0;
    qsizetype tagEnd = 0;
    for (qsizetype end = finder.toNextBoundary(); end > begin; begin = end, end = finder.toNextBoundary()) {
        if (run.at(begin) == u'#')
            tagEnd = std::find_if_not(run.begin() + end, run.end(), belongsToTag) - run.begin();
        const QStringView part = run.sliced(begin, end - begin);
        if (begin >= tagEnd && isWord(part) && !isInCapitals(part.toString()))
            words.push_back({offset + begin, part.size()});
    }
}
} // namespace

std::vector<TextSpan> wordsToSpell(const QString &text)
{
    const auto isSpace = [](QChar character) { return character.isSpace(); };
    std::vector<TextSpan> words;
    for (auto begin = std::ranges::find_if_not(text, isSpace); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), isSpace);
        const QStringView run(begin, end);
        if (!isAddress(run))
            addWords(words, run, begin - text.begin());
        begin = std::find_if_not(end, text.end(), isSpace);
    }
    return words;
}

} // namespace rung
