// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/scopechoice.h"

#include "app/progress/choicebutton.h"
#include "app/progress/rangedialog.h"

#include <QLocale>

namespace rung {

ScopeChoice::ScopeChoice(QObject *parent) : QObject(parent), m_range(new ChoiceButton(tr("How far back"))), m_filter(new ScopeFilter)
{
    m_range->setObjectName(QStringLiteral("rangeButton"));
    connect(m_range, &ChoiceButton::chosen, this, &ScopeChoice::chooseRange);
    connect(m_filter, &ScopeFilter::chosen, this, &ScopeChoice::chosen);
}

QPushButton *ScopeChoice::rangeButton() const
{
    return m_range;
}

QPushButton *ScopeChoice::filterButton() const
{
    return m_filter;
}

void ScopeChoice::show(const ProgressScope &scope, const ScopeOffers &offers, Day today)
{
    m_scope = scope;
    m_today = today;
    showRange();
    m_filter->show(scope, offers);
}

void ScopeChoice::showRange()
{
    QString own;
    if (m_scope.range == ProgressRange::Own && m_scope.from && m_scope.to) {
        const auto text = [](Day day) { return QLocale().toString(day.date(), tr("d MMM yyyy", "a day, in the letters of QLocale")); };
        own = tr("%1 to %2", "a first and a last day").arg(text(*m_scope.from), text(*m_scope.to));
    }
    m_range->setChoices({tr("Last 30 days"), tr("Last 90 days"), tr("This year"), tr("All"), tr("Own days…")},
                        static_cast<int>(m_scope.range), own);
}

void ScopeChoice::chooseRange(int index)
{
    const auto range = static_cast<ProgressRange>(index);
    if (range == ProgressRange::Own)
        return askForDays();
    ProgressScope scope = m_scope;
    scope.range = range;
    scope.from.reset();
    scope.to.reset();
    Q_EMIT chosen(scope);
}

/// Begins with the days that are looked at now.
void ScopeChoice::askForDays()
{
    const auto [from, to] = daysIn(m_scope, *m_today);
    auto *dialog = new RangeDialog(from.value_or(m_today->plusDays(-364)), to.value_or(*m_today), m_range->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ProgressScope scope = m_scope;
        scope.range = ProgressRange::Own;
        scope.from = dialog->from();
        scope.to = dialog->to();
        Q_EMIT chosen(scope);
    });
    connect(dialog, &QDialog::rejected, this, &ScopeChoice::showRange);
    dialog->open();
}

} // namespace rung
