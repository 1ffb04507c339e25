// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/advicesentence.h"

#include "core/domain/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace rung {

namespace {
constexpr int noticeable = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("Advice", text);
}

int peakOf(const Observation &ask)
{
    return ask.peak ? ask.peak->value() : 0;
}

bool cameDown(const RungRecord &record)
{
    return record.asks.size() >= 2 && peakOf(*record.asks.front()) - peakOf(*record.asks.back()) >= noticeable;
}

QString cameDownSentence(int from, int to, int handled)
{
    switch (handled) {
    case 0:
        return say(QT_TRANSLATE_NOOP("Advice", "It came down from %1 to %2.")).arg(from).arg(to);
    case 1:
        return say(QT_TRANSLATE_NOOP("Advice", "It came down from %1 to %2 and you handled it once.")).arg(from).arg(to);
    case 2:
        return say(QT_TRANSLATE_NOOP("Advice", "It came down from %1 to %2 and you handled it twice.")).arg(from).arg(to);
    default:
        return QCoreApplication::translate("Advice", "It came down from %1 to %2 and you handled it %n times.", nullptr, handled)
            .arg(from)
            .arg(to);
    }
}

QString stayedSentence(int around, int handled)
{
    switch (handled) {
    case 0:
        return say(QT_TRANSLATE_NOOP("Advice", "Fear stays around %1.")).arg(around);
    case 1:
        return say(QT_TRANSLATE_NOOP("Advice", "Fear stays around %1, and you handled it once.")).arg(around);
    case 2:
        return say(QT_TRANSLATE_NOOP("Advice", "Fear stays around %1, and you handled it twice.")).arg(around);
    default:
        return QCoreApplication::translate("Advice", "Fear stays around %1, and you handled it %n times.", nullptr, handled).arg(around);
    }
}

/// What the fear on a rung did from the first ask to the last; needs an ask.
QString fearSentence(const RungRecord &record)
{
    const int first = peakOf(*record.asks.front());
    const int last = peakOf(*record.asks.back());
    const auto handled = int(std::ranges::count_if(record.asks, [](const Observation *ask) { return isHandled(*ask); }));
    if (record.asks.size() == 1)
        return (handled ? say(QT_TRANSLATE_NOOP("Advice", "Fear reached %1, and you handled it."))
                        : say(QT_TRANSLATE_NOOP("Advice", "Fear reached %1.")))
            .arg(last);
    if (cameDown(record))
        return cameDownSentence(first, last, handled);
    if (last - first >= noticeable)
        return say(QT_TRANSLATE_NOOP("Advice", "It went from %1 to %2. It goes up and down for most people.")).arg(first).arg(last);
    return stayedSentence(last, handled);
}

QString onceMoreSentence(const Rung &rung)
{
    if (rung.again != Again::OtherPerson)
        return say(QT_TRANSLATE_NOOP("Advice", "Once more, with one thing changed: the time, the place or your words."));
    switch (rung.context) {
    case Context::Neighbours:
        return say(QT_TRANSLATE_NOOP("Advice", "Once more, with another neighbour."));
    case Context::Shops:
        return say(QT_TRANSLATE_NOOP("Advice", "Once more, in another shop."));
    case Context::Work:
        return say(QT_TRANSLATE_NOOP("Advice", "Once more, with somebody else at work."));
    case Context::Family:
        return say(QT_TRANSLATE_NOOP("Advice", "Once more, with another relative."));
    default:
        return say(QT_TRANSLATE_NOOP("Advice", "Once more, with someone else."));
    }
}

QString yourChoice(const QString &what)
{
    return paragraph({what, say(QT_TRANSLATE_NOOP("Advice", "The same again, or one smaller, your choice."))});
}

QString repeatSentence(const RungRecord &record)
{
    if (record.attempts.empty())
        return say(QT_TRANSLATE_NOOP("Advice", "The same again."));
    const Observation &last = *record.attempts.back();
    if (last.answer == Answer::LeftBefore)
        return yourChoice(say(QT_TRANSLATE_NOOP("Advice", "You went, and left before the answer.")));
    if (last.answer == Answer::DidNotAsk)
        return yourChoice(say(QT_TRANSLATE_NOOP("Advice", "It did not come to the ask last time.")));
    if (wasHard(record) && !(cameDown(record) && last.body.empty()))
        return yourChoice(say(QT_TRANSLATE_NOOP("Advice", "The last one was hard.")));
    return paragraph({fearSentence(record), onceMoreSentence(*record.rung)});
}

QString nextSentence(const RungRecord &record, const LadderProgress &progress)
{
    const int baseline = record.rung->baseline.value();
    if (!record.asks.empty())
        return say(QT_TRANSLATE_NOOP("Advice", "You asked this before, and fear reached %1. It is within reach."))
            .arg(peakOf(*record.asks.back()));
    if (progress.level == 0)
        return say(QT_TRANSLATE_NOOP("Advice", "One to begin with, around %1.")).arg(baseline);
    return say(QT_TRANSLATE_NOOP("Advice", "You have settled up to %1. This one is around %2.")).arg(progress.level).arg(baseline);
}

QString refreshSentence(const LadderRecord &record, const RungRecord &rung)
{
    if (record.attempts.back()->rung == rung.rung->id || rung.asks.empty())
        return say(QT_TRANSLATE_NOOP("Advice", "One you know, to warm up."));
    return say(QT_TRANSLATE_NOOP("Advice", "One you know, to warm up. Fear reached %1 there last time.")).arg(peakOf(*rung.asks.back()));
}

QString reasonSentence(Reason why, const RungRecord &current)
{
    switch (why) {
    case Reason::Panic:
        return say(QT_TRANSLATE_NOOP("Advice", "It felt like panic more than once."));
    case Reason::AvoidedTwice:
        return say(QT_TRANSLATE_NOOP("Advice", "Twice it did not come to an answer."));
    case Reason::VeryHighTwice:
        return say(QT_TRANSLATE_NOOP("Advice", "Fear was very high twice, %1 the last time.")).arg(peakOf(*current.asks.back()));
    case Reason::Rising:
        return say(QT_TRANSLATE_NOOP("Advice", "Fear grew over the last three, from %1 to %2."))
            .arg(peakOf(*current.asks[current.asks.size() - 3]))
            .arg(peakOf(*current.asks.back()));
    case Reason::Gap:
        return say(QT_TRANSLATE_NOOP("Advice", "The next rung is a long way up."));
    }
    Q_UNREACHABLE();
}

QString stepBackSentence(const Advice &advice, const LadderRecord &record)
{
    const QString offer = say(QT_TRANSLATE_NOOP("Advice", "A smaller step for now."));
    return advice.why ? paragraph({reasonSentence(*advice.why, *currentRung(record)), offer}) : offer;
}

QString insertSentence(const Advice &advice, const LadderRecord &record)
{
    const QString offer = say(QT_TRANSLATE_NOOP("Advice", "A step around %1 would fit here.")).arg(advice.target->value());
    const RungRecord *current = currentRung(record);
    if (advice.why == Reason::Gap)
        return paragraph({say(QT_TRANSLATE_NOOP("Advice", "The next rung is a long way up.")), offer});
    return paragraph({reasonSentence(*advice.why, *current), offer});
}

QString sidewaysSentence(const RungRecord &current)
{
    return QCoreApplication::translate("Advice",
                                       "You asked %n times there, and fear was %1 the last time. Here is another one within reach.",
                                       nullptr, int(current.asks.size()))
        .arg(peakOf(*current.asks.back()));
}

/// The latest ask that can say how likely the feared thing seems now; null when there is none.
const Observation *latestBelief(const RungRecord &record)
{
    const auto found = std::find_if(record.asks.rbegin(), record.asks.rend(), [](const Observation *ask) { return ask->sealed; });
    return found != record.asks.rend() && (*found)->pFearedAgain ? *found : nullptr;
}
} // namespace

QString adviceSentence(const Advice &advice, const LadderRecord &record, const LadderProgress &progress)
{
    const auto named = [&]() -> const RungRecord & { return *findRung(record, *advice.rung); };
    switch (advice.action) {
    case Action::Build:
        return say(QT_TRANSLATE_NOOP("Advice", "A ladder begins with a few small asks."));
    case Action::Refresh:
        return refreshSentence(record, named());
    case Action::StepBack:
        return stepBackSentence(advice, record);
    case Action::Insert:
        return insertSentence(advice, record);
    case Action::Sideways:
        return sidewaysSentence(*currentRung(record));
    case Action::Repeat:
        return repeatSentence(named());
    case Action::Next:
        return nextSentence(named(), progress);
    case Action::Complete:
        return say(QT_TRANSLATE_NOOP("Advice", "Every rung of this ladder is settled."));
    }
    Q_UNREACHABLE();
}

QStringList changeSentences(const RungRecord &record)
{
    QStringList sentences;
    if (record.asks.empty())
        return sentences;
    sentences << fearSentence(record);
    if (const Observation *ask = latestBelief(record)) {
        const auto marks = rungProgress(record).marks;
        const bool believesLess = std::ranges::count(marks, Mark::Expectancy) > 0;
        sentences << (believesLess ? say(QT_TRANSLATE_NOOP("Advice", "You give the feared thing %1 % now."))
                                   : say(QT_TRANSLATE_NOOP("Advice", "You still give the feared thing %1 %.")))
                         .arg(ask->pFearedAgain->value());
    }
    return sentences;
}

QString settledSentence(Settled settled)
{
    switch (settled) {
    case Settled::Once:
        return say(QT_TRANSLATE_NOOP("Advice", "You asked. This one was for a single time."));
    case Settled::Easy:
        return say(QT_TRANSLATE_NOOP("Advice", "It was easy, and you handled it."));
    case Settled::LowTwice:
        return say(QT_TRANSLATE_NOOP("Advice", "Fear was low twice in a row."));
    case Settled::Standard:
        return say(QT_TRANSLATE_NOOP("Advice", "You practised it on several days, and it changed."));
    case Settled::Tolerance:
        return say(QT_TRANSLATE_NOOP("Advice", "The fear stayed, and you carried it. That counts."));
    }
    Q_UNREACHABLE();
}

} // namespace rung
