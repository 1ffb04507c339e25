// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/supportwatch.h"

#include "core/domain/storageerror.h"

#include <algorithm>

namespace rung {

SupportWatch::SupportWatch(const Notebook &notebook, QObject *parent) : QObject(parent), m_notebook(notebook)
{
    m_worker.setMaxThreadCount(1);
    connect(&notebook, &Notebook::changed, this, &SupportWatch::read);
    read();
}

SupportWatch::~SupportWatch()
{
    m_worker.waitForDone();
}

SupportState SupportWatch::state(SoftPhrases soft) const
{
    std::vector<WordsFound> words;
    for (const Checked &checked : m_texts)
        if (checked.words && !(checked.words->tier == PhraseTier::Soft && soft == SoftPhrases::PassedOver))
            words.push_back(*checked.words);
    return supportStateOf(m_notebook, std::move(words), m_notebook.today());
}

void SupportWatch::read()
{
    std::vector<Checked> texts;
    try {
        for (read::RecentText &text : read::recentTexts(m_notebook, m_notebook.today()))
            texts.push_back({std::move(text)});
    } catch (const StorageError &) {
        return; // The page that shows the change meets the same failure and tells of it; the texts are read with the next change.
    }
    std::vector<read::RecentText> unknown;
    for (Checked &checked : texts) {
        const auto known = std::ranges::find(m_texts, checked.text, &Checked::text);
        if (known != m_texts.end())
            checked.words = known->words;
        if (!checked.words)
            unknown.push_back(checked.text);
    }
    m_texts = std::move(texts);
    if (!unknown.empty())
        check(std::move(unknown));
}

void SupportWatch::check(std::vector<read::RecentText> texts)
{
    ++m_checking;
    m_worker.start([this, texts = std::move(texts)] {
        std::vector<Checked> found;
        for (const read::RecentText &text : texts)
            found.push_back({text, wordsIn(text)});
        QMetaObject::invokeMethod(this, [this, found] { take(found); }, Qt::QueuedConnection);
    });
}

void SupportWatch::take(const std::vector<Checked> &found)
{
    --m_checking;
    bool anything = false;
    for (const Checked &checked : found) {
        const auto text = std::ranges::find(m_texts, checked.text, &Checked::text);
        if (text == m_texts.end())
            continue;
        text->words = checked.words;
        anything = anything || checked.words->tier != PhraseTier::None || checked.words->panic;
    }
    if (anything)
        Q_EMIT changed();
}

} // namespace rung
