// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidesections.h"

#include "app/guide/guidetexts.h"
#include "core/domain/sentences.h"
#include "core/domain/textmatch.h"
#include "core/guidance/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rung {

namespace {
const QLatin1String levelsSection("levels");

QString say(const char *text)
{
    return QCoreApplication::translate("Guide", text);
}

QString quoted(const char *id)
{
    const Catalogue catalogue = builtInCatalogue();
    const auto item = std::ranges::find(catalogue, QLatin1String(id), &CatalogueItem::id);
    Q_ASSERT(item != catalogue.end());
    return say(QT_TRANSLATE_NOOP("Guide", "“%1”")).arg(item->title.text());
}

/// What a level is about, with three of the catalogue's asks.
QString level(const char *about, const std::array<const char *, 3> &examples)
{
    return paragraph(
        {say(about),
         say(QT_TRANSLATE_NOOP("Guide", "For example: %1, %2, %3.")).arg(quoted(examples[0]), quoted(examples[1]), quoted(examples[2]))});
}

QStringList levels()
{
    return {level(QT_TRANSLATE_NOOP("Guide", "Beginner: small, even silly things with next to nothing at stake."),
                  {"two-tastes-first", "time-with-clock-in-view", "parcel-favour"}),
            level(QT_TRANSLATE_NOOP("Guide", "Intermediate: things you would quite like, asked of people who may well say no."),
                  {"swap-seats", "silly-song-request", "second-hand-offer"}),
            level(QT_TRANSLATE_NOOP("Guide", "Advanced: things that matter to you."),
                  {"ask-someone-out", "pay-conversation", "feature-my-work"})};
}

GuideChapter chapter(const char *title, std::span<const GuideText> texts)
{
    GuideChapter chapter{say(title), {}};
    for (const GuideText &text : texts) {
        GuideSection section{QLatin1String(text.id), say(text.title), {}};
        for (const char *paragraph : text.paragraphs)
            if (paragraph)
                section.paragraphs << say(paragraph);
        if (section.id == levelsSection)
            section.paragraphs << levels();
        chapter.sections.push_back(section);
    }
    return chapter;
}
} // namespace

std::vector<GuideChapter> guideChapters()
{
    return {chapter(QT_TRANSLATE_NOOP("Guide", "The practice"), practiceTexts()),
            chapter(QT_TRANSLATE_NOOP("Guide", "Kindness, and hard days"), careTexts()),
            chapter(QT_TRANSLATE_NOOP("Guide", "What Rung works out"), methodTexts())};
}

std::vector<SearchTerm> guideTerms(const QString &search)
{
    std::vector<SearchTerm> terms;
    for (const QString &word : search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        terms.push_back({.text = word});
    return terms;
}

bool speaksOf(const GuideSection &section, std::span<const SearchTerm> terms)
{
    const QString all = section.title + QLatin1Char('\n') + section.paragraphs.join(QLatin1Char('\n'));
    return std::ranges::all_of(terms, [&](const SearchTerm &term) { return !matchesIn(all, std::span(&term, 1)).empty(); });
}

} // namespace rung
