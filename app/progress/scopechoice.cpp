// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/scopechoice.h"

#include "app/progress/choicebutton.h"

namespace rung {

ScopeChoice::ScopeChoice(QObject *parent)
    : QObject(parent), m_range(new ChoiceButton(tr("How far back"))), m_ladder(new ChoiceButton(tr("Ladder")))
{
    m_range->setObjectName(QStringLiteral("rangeButton"));
    m_ladder->setObjectName(QStringLiteral("ladderFilterButton"));
    connect(m_range, &ChoiceButton::chosen, this, &ScopeChoice::chooseRange);
    connect(m_ladder, &ChoiceButton::chosen, this, &ScopeChoice::chooseLadder);
}

QPushButton *ScopeChoice::rangeButton() const
{
    return m_range;
}

QPushButton *ScopeChoice::ladderButton() const
{
    return m_ladder;
}

void ScopeChoice::show(const ProgressScope &scope, const std::vector<Ladder> &ladders)
{
    m_scope = scope;
    m_ladders = ladders;
    m_range->setChoices({tr("Last 30 days"), tr("Last 90 days"), tr("This year"), tr("All")}, static_cast<int>(scope.range));
    QStringList names{tr("All ladders")};
    int chosen = 0;
    for (const Ladder &ladder : ladders) {
        names << ladder.name.text().simplified();
        if (scope.ladder == ladder.id)
            chosen = static_cast<int>(names.size()) - 1;
    }
    m_ladder->setChoices(names, chosen);
    m_ladder->setVisible(ladders.size() > 1);
}

void ScopeChoice::chooseRange(int index)
{
    m_scope.range = static_cast<ProgressRange>(index);
    Q_EMIT chosen(ProgressScope(m_scope));
}

void ScopeChoice::chooseLadder(int index)
{
    m_scope.ladder = index > 0 ? std::optional(m_ladders[static_cast<std::size_t>(index - 1)].id) : std::nullopt;
    Q_EMIT chosen(ProgressScope(m_scope));
}

} // namespace rung
