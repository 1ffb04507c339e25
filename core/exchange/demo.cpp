// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo.h"

#include "core/exchange/demopractice.h"
#include "core/exchange/demorandom.h"
#include "core/exchange/demotexts.h"

#include <algorithm>
#include <map>

namespace rung {

namespace {

constexpr int mostDays = 3000; ///< longer notebooks have several attempts a day instead
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Builds the record step by step; every throw of the dice happens in one fixed order.
class DemoWriter
{
public:
    explicit DemoWriter(const DemoOptions &options)
        : m_options(options), m_random(options.seed), m_ids(options.seed + 0x52554E47), m_practice(m_random), m_turns(), m_record{.notebookId = m_ids.uuid()}
    {
    }
    Record write();

private:
    using Place = DemoPractice::Place;

    Instant at(Day day, int minuteOfDay) const;
    std::vector<Instant> moments(int count);
    void addLadders(Instant first);
    void addAttempt(Instant happenedAt, bool waiting);
    void addPlans(int count);
    void addPlan(size_t ladder, Instant sealedAt, Day day);
    void addWords(Prediction &prediction, Place place, Instant sealedAt);
    void addNextDay(Attempt &attempt);
    void addLine(Outcome &outcome);
    QString turn(std::span<const char *const> texts);
    void addStory(const Attempt &attempt, Place place);
    void addFreeText(Instant after);
    void addReflection(Instant writtenAt, const QString &words, std::optional<Id<Attempt>> attempt, const char *tag);
    void addCheckIns(Instant first);
    void rateAgain(Place place, const Outcome &outcome);
    Rung &rungAt(Place place) { return m_record.rungs[place.ladder * 8 + place.step]; }
    const DemoStep &stepAt(Place place) const { return demoLadders()[place.ladder].steps[place.step]; }

    DemoOptions m_options;
    DemoRandom m_random;
    DemoRandom m_ids;
    DemoPractice m_practice;
    std::map<const void *, int> m_turns; ///< by list of texts
    Record m_record;
};

Record DemoWriter::write()
{
    const int plans = m_options.attempts >= 10 ? 2 : m_options.attempts >= 3 ? 1 : 0;
    const int done = m_options.attempts - plans;
    const std::vector<Instant> when = moments(done);
    const Instant first = when.empty() ? at(m_options.until.plusDays(-1), 12 * 60) : when.front();
    addLadders(first);
    m_record.attempts.reserve(static_cast<size_t>(m_options.attempts));
    for (int index = 0; index < done; ++index)
        addAttempt(when[static_cast<size_t>(index)], done >= 8 && index == done - 4);
    addPlans(plans);
    addCheckIns(first);
    canonicalOrder(m_record);
    return std::move(m_record);
}

Instant DemoWriter::at(Day day, int minuteOfDay) const
{
    const QDateTime midnight(day.date(), QTime(0, 0), Qt::OffsetFromUTC, m_options.offsetSeconds);
    return Instant::from(midnight).value().plusSeconds(minuteOfDay * minute);
}

/// When the attempts happened, oldest first: every few days, now and then a pause, the last one yesterday.
std::vector<Instant> DemoWriter::moments(int count)
{
    static constexpr std::array gaps{0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 7, 12};
    const int perDay = std::max(1, (count + mostDays - 1) / mostDays);
    std::vector<Instant> when;
    when.reserve(static_cast<size_t>(count));
    Day day = m_options.until.plusDays(-1);
    while (std::ssize(when) < count) {
        for (int throws = std::min(perDay, count - static_cast<int>(when.size())); throws > 0; --throws)
            when.push_back(at(day, m_random.between(8 * 60 + 30, 20 * 60)));
        day = day.plusDays(-m_random.pick(gaps));
    }
    std::ranges::sort(when);
    return when;
}

void DemoWriter::addLadders(Instant first)
{
    for (int index = 0; const DemoLadder &what : demoLadders()) {
        const Instant made = first.plusDays(-3).plusSeconds(index++ * hour);
        const Ladder ladder{.id = Id<Ladder>(m_ids.uuid()),
                            .name = *Title::from(text(what.name)),
                            .fear = text(what.fear),
                            .purpose = text(what.purpose),
                            .createdAt = made,
                            .updatedAt = made};
        for (int position = 0; const DemoStep &step : what.steps)
            m_record.rungs.push_back({.id = Id<Rung>(m_ids.uuid()),
                                      .ladder = ladder.id,
                                      .title = *Title::from(text(step.title)),
                                      .context = step.context,
                                      .baseline = *Suds::from(step.baseline),
                                      .again = step.again,
                                      .why = text(step.why),
                                      .highStakes = step.highStakes,
                                      .position = position++,
                                      .catalogueId = text(step.catalogueId),
                                      .createdAt = made,
                                      .updatedAt = made});
        m_record.ladders.push_back(ladder);
    }
}

void DemoWriter::addAttempt(Instant happenedAt, bool waiting)
{
    const Place place = m_practice.nextPlace(Day::of(happenedAt));
    const bool fromMemory = m_random.chance(8);
    const Instant logged = happenedAt.plusSeconds(m_random.between(5, 150) * minute);
    const Instant sealedAt = happenedAt.plusSeconds(-m_random.between(15, m_random.chance(60) ? 240 : 2400) * minute);
    std::optional<Prediction> sealed;
    if (!fromMemory) {
        sealed = m_practice.prediction(place);
        addWords(*sealed, place, sealedAt);
    }
    const Answer usual = m_practice.nextAnswer(place);
    Outcome outcome = m_practice.outcome(place, waiting ? Answer::Waiting : usual, sealed, happenedAt);
    addLine(outcome);
    Attempt attempt{.id = Id<Attempt>(m_ids.uuid()),
                    .rung = rungAt(place).id,
                    .prediction = sealed ? *sealed : Prediction{.fromMemory = true},
                    .outcome = std::move(outcome),
                    .createdAt = fromMemory ? logged : sealedAt,
                    .updatedAt = logged};
    addNextDay(attempt);
    if (m_random.chance(55))
        addStory(attempt, place);
    if (m_random.chance(6))
        addFreeText(logged);
    if (m_practice.justCarried(place) && m_random.chance(60))
        rateAgain(place, *attempt.outcome);
    m_record.attempts.push_back(std::move(attempt));
}

void DemoWriter::addWords(Prediction &prediction, Place place, Instant sealedAt)
{
    const DemoStep &step = stepAt(place);
    prediction.sealedAt = sealedAt;
    prediction.feared = FearedText::from(text(step.feared));
    if (m_random.chance(70))
        prediction.ask = text(step.ask);
    if (m_random.chance(60))
        prediction.setting = text(m_random.pick(step.settings));
    if (m_random.chance(35))
        prediction.reply = text(m_random.pick(demoReplies()));
    if (m_random.chance(4))
        prediction.amendments.push_back({sealedAt.plusSeconds(10 * minute), text(m_random.pick(demoAmendments()))});
}

void DemoWriter::addNextDay(Attempt &attempt)
{
    const Outcome &outcome = *attempt.outcome;
    const bool stings = isRefusal(outcome.answer) || outcome.answer == Answer::Partly || outcome.answer == Answer::LeftBefore
        || (outcome.peak && outcome.peak->value() >= 40);
    const Instant later = outcome.happenedAt.plusSeconds(m_random.between(19 * 60, 34 * 60) * minute);
    if (!stings || !m_random.chance(70) || later >= at(m_options.until, 0))
        return;
    attempt.nextDay = NextDay{.at = later, .bother = m_practice.bother(outcome)};
    if (m_random.chance(80))
        attempt.nextDay->replaying = m_random.chance(12);
    attempt.updatedAt = later;
}

void DemoWriter::addLine(Outcome &outcome)
{
    if (!m_random.chance(45))
        return;
    outcome.line = Line::from(turn(demoLines()));
    outcome.keepLine = m_random.chance(35);
}

/// The next text of the list; each comes up once before one comes again.
QString DemoWriter::turn(std::span<const char *const> texts)
{
    constexpr int stride = 7; // no list has a multiple of seven texts, so the stride meets them all
    int &turns = m_turns[texts.data()];
    if (turns == 0)
        turns = m_random.between(1, static_cast<int>(texts.size()));
    turns += stride;
    return text(texts[static_cast<size_t>(turns) % texts.size()]);
}

void DemoWriter::addStory(const Attempt &attempt, Place place)
{
    const DemoStep &step = stepAt(place);
    const Answer answer = attempt.outcome->answer;
    const bool asked = isAsk(answer) || answer == Answer::Waiting;
    QString story = asked ? turn(step.openings) + u' ' : QString();
    story += turn(demoAnswerSentences(answer));
    if (isAsk(answer) && m_random.chance(70))
        story += u' ' + turn(demoAfterthoughts(answer));
    const Instant written = attempt.outcome->happenedAt.plusSeconds(m_random.between(10, 180) * minute);
    addReflection(written, story, attempt.id, m_random.chance(50) ? step.tag : nullptr);
    if (isAsk(answer) && m_random.chance(10))
        addReflection(written.plusSeconds(20 * minute), turn(demoAfterthoughts(answer)), attempt.id, nullptr);
}

void DemoWriter::addFreeText(Instant after)
{
    addReflection(after.plusSeconds(m_random.between(5, 40) * minute), turn(demoFreeTexts()), std::nullopt, nullptr);
}

void DemoWriter::addReflection(Instant writtenAt, const QString &words, std::optional<Id<Attempt>> attempt, const char *tag)
{
    Reflection reflection{.id = Id<Reflection>(m_ids.uuid()),
                          .attempt = attempt,
                          .writtenAt = writtenAt,
                          .day = Day::of(writtenAt),
                          .updatedAt = writtenAt,
                          .text = words};
    if (tag)
        reflection.tags.push_back(*Tag::from(text(tag)));
    m_record.reflections.push_back(std::move(reflection));
}

void DemoWriter::rateAgain(Place place, const Outcome &outcome)
{
    Rung &rung = rungAt(place);
    rung.felt.push_back({outcome.happenedAt.plusSeconds(3 * hour), *outcome.peak});
    rung.updatedAt = rung.felt.back().at;
}

/// Yesterday's plan waits to be logged; another lies ahead.
void DemoWriter::addPlans(int count)
{
    const Day until = m_options.until;
    if (count >= 1)
        addPlan(0, at(until.plusDays(-2), 20 * 60 + 10), until.plusDays(-1));
    if (count >= 2)
        addPlan(1, at(until.plusDays(-1), 21 * 60 + 15), until.plusDays(2));
}

void DemoWriter::addPlan(size_t ladder, Instant sealedAt, Day day)
{
    const Place place = m_practice.frontier(ladder);
    Prediction prediction = m_practice.prediction(place);
    addWords(prediction, place, sealedAt);
    prediction.ask = text(stepAt(place).ask);
    prediction.amendments.clear();
    prediction.plannedFor = day;
    m_record.attempts.push_back({.id = Id<Attempt>(m_ids.uuid()),
                                 .rung = rungAt(place).id,
                                 .prediction = std::move(prediction),
                                 .createdAt = sealedAt,
                                 .updatedAt = sealedAt});
}

/// A monthly answer over the time of the notebook: some at first, mostly no later.
void DemoWriter::addCheckIns(Instant first)
{
    const Instant end = at(m_options.until, 0);
    for (Instant when = first.plusDays(21); when < end; when = when.plusDays(m_random.between(30, 36))) {
        const int share = m_record.checkIns.size() < 2 ? 80 : 20;
        m_record.checkIns.push_back({Id<CheckIn>(m_ids.uuid()), when, when, m_random.chance(share) ? InTheWay::Some : InTheWay::No});
    }
}

} // namespace

Record demoRecord(const DemoOptions &options)
{
    return DemoWriter(options).write();
}

} // namespace rung
