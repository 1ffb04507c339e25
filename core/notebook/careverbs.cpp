// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/storage/repositories.h"
#include "core/storage/supportrepository.h"
#include "core/storage/transaction.h"

namespace rung {

void Notebook::checkIn(InTheWay inTheWay)
{
    const Instant time = now();
    Change change{Deed::CheckIn};
    change.add<CheckIn>({}, CheckIn{Id<CheckIn>(m_environment.ids()), time, time, inTheWay});
    perform(std::move(change));
}

void Notebook::setTrustedContact(const std::optional<TrustedContact> &contact)
{
    const Support before = loadSupport(*m_database);
    if (before.trustedContact == contact)
        return;
    Support after = before;
    after.trustedContact = contact;
    Change change{Deed::ChangeContact};
    change.add<Support>(before, after);
    perform(std::move(change));
}

void Notebook::dismissSupport(std::span<const RestedCard> cards)
{
    addDismissals(Deed::DismissSupport, cards);
}

void Notebook::makeTodayQuiet()
{
    const RestedCard today{quietDayRule, SupportLevel::Red};
    addDismissals(Deed::QuietDay, {&today, 1});
}

void Notebook::addDismissals(Deed deed, std::span<const RestedCard> cards)
{
    if (cards.empty())
        return;
    const Support before = loadSupport(*m_database);
    Support after = before;
    for (const RestedCard &card : cards)
        after.dismissals.push_back({Id<Dismissal>(m_environment.ids()), card.rule, card.level, now(), card.entry});
    Change change{deed};
    change.add<Support>(before, after);
    perform(std::move(change));
}

void Notebook::noteCoaching(const QString &kind)
{
    const Support before = loadSupport(*m_database);
    Support after = before;
    after.coachingShown.push_back({kind, now()});
    Change change{Deed::DismissSupport};
    change.add<Support>(before, after);
    apply(change, Direction::Forwards);
    Q_EMIT changed();
}

} // namespace rung
