// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/supportsource.h"

#include "core/notebook/readers.h"

namespace rung {

WordsFound wordsIn(const read::RecentText &text)
{
    const PhraseFinding found = checkPhrases(text.text, text.bodyAlarm);
    return {text.entry, text.day, text.writtenAt, found.tier, found.panic};
}

SupportState supportStateOf(const Notebook &notebook, std::vector<WordsFound> words, Day today)
{
    return supportState({.observations = notebook.observations(),
                         .words = std::move(words),
                         .checkIns = read::checkIns(notebook),
                         .rungs = read::rungFears(notebook),
                         .dismissals = read::support(notebook).dismissals,
                         .dayStart = notebook.dayStart()},
                        today);
}

SupportState supportStateOf(const Notebook &notebook, Day today)
{
    std::vector<WordsFound> words;
    for (const read::RecentText &text : read::recentTexts(notebook, today))
        words.push_back(wordsIn(text));
    return supportStateOf(notebook, std::move(words), today);
}

} // namespace rung
