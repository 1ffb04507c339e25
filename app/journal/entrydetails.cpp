// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entrydetails.h"

#include "app/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace rung {

namespace {
class EntryDetails
{
    Q_DECLARE_TR_FUNCTIONS(EntryDetails)
};

/// Collects what there is and passes over what there is not.
class Collector
{
public:
    void text(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            found.push_back({name, text});
    }

    template <class Kind>
    void score(const QString &name, std::optional<Score<Kind>> score)
    {
        if (score)
            found.push_back({name, QLocale().toString(score->value())});
    }

    template <class Enum>
    void choice(const QString &name, std::optional<Enum> choice, QString (*word)(Enum))
    {
        if (choice)
            found.push_back({name, word(*choice)});
    }

    template <class Enum>
    void choices(const QString &name, const std::vector<Enum> &choices, QString (*word)(Enum))
    {
        QStringList words;
        for (const Enum choice : choices)
            words << word(choice);
        text(name, QLocale().createSeparatedList(words));
    }

    std::vector<EntryDetail> found;
};

void collectPlan(Collector &collector, const Prediction &prediction)
{
    collector.text(EntryDetails::tr("The ask"), prediction.ask);
    collector.text(EntryDetails::tr("Who and where"), prediction.setting);
    collector.choice(EntryDetails::tr("To leave out"), prediction.dropHabit, habitWord);
    collector.text(EntryDetails::tr("To a no"), prediction.reply);
}

void collectOutcome(Collector &collector, const Outcome &outcome)
{
    collector.score(EntryDetails::tr("Urge to avoid it"), outcome.urge);
    collector.choice(EntryDetails::tr("In the way"), outcome.obstacle, obstacleWord);
    if (outcome.handled)
        collector.text(EntryDetails::tr("Handled"), EntryDetails::tr("%1 of 10").arg(QLocale().toString(outcome.handled->value())));
    collector.score(EntryDetails::tr("Fear afterwards"), outcome.now);
    collector.choices(EntryDetails::tr("Safety habits"), outcome.habits, habitWord);
    collector.choice(EntryDetails::tr("Feeling"), outcome.feeling, feelingWord);
    collector.choices(EntryDetails::tr("Body"), outcome.body, bodyWord);
    collector.choice(EntryDetails::tr("Shown to be unwelcome"), outcome.unwelcome, unwelcomeWord);
}
} // namespace

std::vector<EntryDetail> detailsOf(const Attempt &attempt)
{
    Collector collector;
    if (attempt.prediction)
        collectPlan(collector, *attempt.prediction);
    if (attempt.outcome)
        collectOutcome(collector, *attempt.outcome);
    if (attempt.nextDay)
        collector.score(EntryDetails::tr("Bothered a day later"), std::optional(attempt.nextDay->bother));
    if (attempt.nextDay && attempt.nextDay->replaying)
        collector.text(EntryDetails::tr("Replaying it"), *attempt.nextDay->replaying ? EntryDetails::tr("Yes") : EntryDetails::tr("No"));
    return collector.found;
}

} // namespace rung
