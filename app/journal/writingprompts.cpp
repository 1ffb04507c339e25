// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/writingprompts.h"

#include "app/base/theme.h"
#include "app/widgets/chips.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/labels.h"

#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

std::vector<WritingPrompts::Prompt> WritingPrompts::promptsFor(const std::optional<Outcome> &about)
{
    std::vector<Prompt> prompts{
        {QStringLiteral("didNotHappen"), tr("What did not happen"), tr("What were you afraid of that did not happen?")},
        {QStringLiteral("surprise"), tr("What surprised you"), tr("What surprised you?")},
        {QStringLiteral("reasons"), tr("Three reasons for this no"), tr("Which three reasons for this no would stand, whoever had asked?")},
        {QStringLiteral("friend"), tr("To a friend"), tr("What would you tell a friend who had just done this?")},
        {QStringLiteral("although"), tr("Although afraid"), tr("What did you do although you were afraid?")},
        {QStringLiteral("exception"), tr("An exception?"), tr("Was this really an exception?")},
        {QStringLiteral("elsewhere"), tr("Where else"), tr("Where else does today's line apply?")},
        {QStringLiteral("change"), tr("One thing to change"), tr("What one thing could you change next time?")},
    };
    std::erase_if(prompts, [&](const Prompt &prompt) {
        const bool wantsNo = prompt.name == QStringLiteral("reasons");
        const bool wantsLine = prompt.name == QStringLiteral("elsewhere");
        return about && ((wantsNo && !isRefusal(about->answer)) || (wantsLine && !about->line));
    });
    return prompts;
}

WritingPrompts::WritingPrompts(const std::optional<Outcome> &about, QWidget *parent)
    : QWidget(parent), m_prompts(promptsFor(about)), m_chips(new ChipGroup(ChipGroup::Mode::Many, this)), m_questions(new QVBoxLayout)
{
    const Theme &theme = themeOf(this);
    QStringList words;
    for (const Prompt &prompt : m_prompts)
        words << prompt.word;
    m_chips->setTexts(words);
    m_chips->setObjectName(QStringLiteral("promptChips"));
    m_chips->setAccessibleName(tr("Questions to start from"));

    auto *folded = new Disclosure(tr("Questions to start from, two at most"), this);
    folded->setObjectName(QStringLiteral("promptChoice"));
    folded->body()->addWidget(m_chips);
    m_questions->setSpacing(theme.gapTiny());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gapSmall());
    column->addWidget(folded);
    column->addLayout(m_questions);
    connect(m_chips, &ChipGroup::changed, this, &WritingPrompts::noteChoice);
}

QStringList WritingPrompts::chosen() const
{
    QStringList names;
    for (const int index : m_chosen)
        names << m_prompts[static_cast<size_t>(index)].name;
    return names;
}

void WritingPrompts::choose(const QStringList &names)
{
    m_chosen.clear();
    for (const QString &name : names)
        for (size_t i = 0; i < m_prompts.size(); ++i)
            if (m_prompts[i].name == name && static_cast<int>(m_chosen.size()) < mostChosen)
                m_chosen.push_back(static_cast<int>(i));
    showChosen();
}

/// A third choice takes the place of the first.
void WritingPrompts::noteChoice()
{
    const std::vector<int> checked = m_chips->allChosen();
    std::erase_if(m_chosen, [&](int index) { return std::ranges::find(checked, index) == checked.end(); });
    for (const int index : checked)
        if (std::ranges::find(m_chosen, index) == m_chosen.end())
            m_chosen.push_back(index);
    if (static_cast<int>(m_chosen.size()) > mostChosen)
        m_chosen.erase(m_chosen.begin());
    showChosen();
    Q_EMIT changed();
}

void WritingPrompts::showChosen()
{
    m_chips->choose(m_chosen);
    while (QLayoutItem *old = m_questions->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const int index : m_chosen) {
        QLabel *question = questionLabel(m_prompts[static_cast<size_t>(index)].question, this);
        question->setObjectName(QStringLiteral("promptQuestion"));
        m_questions->addWidget(question);
    }
}

} // namespace rung
