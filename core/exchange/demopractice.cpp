// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demopractice.h"

namespace rung {

namespace {
constexpr int deckSize = 30;
constexpr int experienced = 80; ///< attempts after which practice alone changes nothing more

Suds suds(int value)
{
    return *Suds::from(std::clamp(value, 0, 100));
}

Likelihood likelihood(int value)
{
    return *Likelihood::from(std::clamp(value, 0, 100));
}
} // namespace

DemoPractice::DemoPractice(DemoRandom &random) : m_random(random)
{
    for (size_t ladder = 0; ladder < m_states.size(); ++ladder)
        for (size_t step = 0; step < m_states[ladder].size(); ++step) {
            const DemoStep &what = stepAt({ladder, step});
            State &state = m_states[ladder][step];
            const int least = what.baseline <= 20 ? 2 : what.baseline <= 45 ? 3 : 4;
            state.enough = what.again == Again::Once ? 1 : m_random.between(least, least + 1);
        }
}

DemoPractice::Place DemoPractice::nextPlace(Day day)
{
    constexpr int alone = 12; // the first ladder has the person to itself for a while
    constexpr int saturday = 6;
    Place place = frontier(m_attempts < alone || m_random.chance(50) ? 0 : 1);
    if (place.step > 0 && m_random.chance(18))
        place.step = static_cast<size_t>(m_random.between(0, static_cast<int>(place.step) - 1));
    const bool closed = stepAt(place).context == Context::Work && day.date().dayOfWeek() >= saturday;
    return closed ? frontier(0) : place;
}

DemoPractice::Place DemoPractice::frontier(size_t ladder)
{
    const auto &states = m_states[ladder];
    for (size_t step = 0; step < states.size(); ++step)
        if (!states[step].carried)
            return {ladder, step};
    constexpr int lastAskedAgain = 6; // the eighth rung of the second ladder is asked once
    return {ladder, static_cast<size_t>(m_random.between(1, lastAskedAgain))};
}

int DemoPractice::rounded(int value, int percentOfFives)
{
    return m_random.chance(percentOfFives) ? (value + 2) / 5 * 5 : value;
}

/// The fear that would be felt at the hardest moment on an average day.
int DemoPractice::truth(Place place)
{
    const int practised = std::min(m_attempts, experienced);
    const int baseline = stepAt(place).baseline;
    const int onThisRung = baseline * (450 + 550 * at(place).eased / 1000) / 1000;
    return onThisRung * (1000 - 200 * practised / experienced) / 1000;
}

Prediction DemoPractice::prediction(Place place)
{
    const int practised = std::min(m_attempts, experienced);
    const int darker = 15 - 7 * practised / experienced;
    const int feared = 26 + (46 - 16 * practised / experienced) * at(place).eased / 1000;
    Prediction expected;
    expected.predictedPeak = suds(std::clamp(rounded(truth(place) + darker + m_random.swing(14), 80), 5, 95));
    expected.pFeared = likelihood(std::clamp(rounded(feared + m_random.swing(14), 85), 5, 90));
    expected.pNo = likelihood(std::clamp(rounded(stepAt(place).noPercent + darker + 4 + m_random.swing(22), 85), 5, 95));
    if (m_random.chance(50))
        expected.predictedNextDay = suds(rounded(expected.predictedPeak->value() * 6 / 10 + m_random.swing(12), 80));
    if (m_random.chance(15))
        expected.dropHabit = m_random.pick(std::array{Habit::Apologising, Habit::Hurried, Habit::LookedAway, Habit::Joke});
    return expected;
}

/// Thirty answers: the rarer kinds lie far apart, so that no two of them meet, the rest is up to the rung.
void DemoPractice::shuffleAnswers()
{
    m_answers.assign(deckSize, std::nullopt);
    const auto lay = [this](int first, int last, Answer answer) { m_answers[static_cast<size_t>(m_random.between(first, last))] = answer; };
    lay(1, 3, Answer::No);
    lay(5, 7, Answer::DidNotAsk);
    lay(9, 10, Answer::Yes);
    lay(12, 14, Answer::LeftBefore);
    lay(15, 16, Answer::Partly);
    lay(17, 18, Answer::NoReply);
    lay(20, 22, Answer::DidNotAsk);
    lay(24, 25, Answer::NoReply);
    lay(26, 28, Answer::Partly);
}

Answer DemoPractice::nextAnswer(Place place)
{
    const auto card = static_cast<size_t>(m_attempts % deckSize);
    if (card == 0)
        shuffleAnswers();
    if (m_answers[card])
        return *m_answers[card];
    return m_random.chance(stepAt(place).noPercent) ? Answer::No : Answer::Yes;
}

Outcome DemoPractice::outcome(Place place, Answer answer, const std::optional<Prediction> &sealed, Instant at)
{
    const int usual = truth(place);
    const int feared = sealed ? sealed->pFeared->value() : 0;
    Outcome outcome{.happenedAt = at, .day = Day::of(at), .answer = answer};
    if (answer == Answer::DidNotAsk) {
        outcome.urge = suds(rounded(std::clamp(usual + 25 + m_random.swing(15), 30, 90), 80));
        outcome.obstacle = m_random.pick(std::array{Obstacle::BadMoment, Obstacle::LowEnergy, Obstacle::Forgot, Obstacle::BadMoment});
    } else {
        const bool hard = answer == Answer::LeftBefore || m_random.chance(12);
        const int extra = hard ? m_random.between(10, 24) : 0;
        outcome.peak = suds(std::clamp(rounded(usual + extra + m_random.swing(14), 65), 0, 86));
        if (m_random.chance(75))
            outcome.handled = Handled::from(std::clamp(6 + this->at(place).asks * 2 / 3 + m_random.swing(2) - (hard ? 2 : 0), 2, 10));
        if (m_random.chance(35))
            outcome.now = suds(rounded(outcome.peak->value() / 3, 80));
        if (m_random.chance(12))
            outcome.urge = suds(rounded(std::clamp(usual + m_random.swing(20), 0, 90), 80));
        addFeelings(outcome);
    }
    if (isAsk(answer) && sealed)
        addBelief(outcome, feared);
    learn(place, outcome, feared);
    return outcome;
}

void DemoPractice::addFeelings(Outcome &outcome)
{
    static constexpr std::array glad{Feeling::Relieved, Feeling::Warm, Feeling::Amused, Feeling::Proud, Feeling::Curious};
    static constexpr std::array mixed{Feeling::Relieved, Feeling::Proud, Feeling::Flat, Feeling::Embarrassed, Feeling::Nervous,
                                      Feeling::Sad, Feeling::Curious, Feeling::Amused};
    static constexpr std::array habits{Habit::Apologising, Habit::Hurried, Habit::Script, Habit::LookedAway,
                                       Habit::Joke, Habit::Companion, Habit::SurePick, Habit::Checking};
    static constexpr std::array alarms{Body::Heart, Body::Blushing, Body::Shaking, Body::Stomach, Body::Breath};
    const int practised = std::min(m_attempts, experienced);
    const bool good = outcome.answer == Answer::Yes || outcome.answer == Answer::Partly;
    if (m_random.chance(75))
        outcome.feeling = good ? m_random.pick(glad) : m_random.pick(mixed);
    if (m_random.chance(55 - 35 * practised / experienced))
        outcome.habits.push_back(m_random.pick(habits));
    if (!outcome.habits.empty() && outcome.habits.front() != Habit::LookedAway && m_random.chance(20))
        outcome.habits.push_back(Habit::LookedAway);
    if (outcome.peak->value() >= 30 && m_random.chance(45))
        outcome.body.push_back(m_random.pick(alarms));
    if (isAsk(outcome.answer) && m_random.chance(30))
        outcome.unwelcome = m_random.chance(92) ? Unwelcome::No : Unwelcome::Unsure;
}

void DemoPractice::addBelief(Outcome &outcome, int feared)
{
    const int lot = m_random.between(1, 100);
    outcome.fearedHappened = lot <= 4 ? FearedHappened::Yes : lot <= 14 ? FearedHappened::Partly : FearedHappened::No;
    const int kept = outcome.fearedHappened == FearedHappened::No ? 62 : outcome.fearedHappened == FearedHappened::Partly ? 92 : 110;
    outcome.pFearedAgain = likelihood(std::clamp(rounded(feared * kept / 100 + m_random.swing(6), 85), 0, 95));
}

void DemoPractice::learn(Place place, const Outcome &outcome, int feared)
{
    ++m_attempts;
    m_justCarried.reset();
    if (!isAsk(outcome.answer))
        return;
    State &state = at(place);
    ++state.asks;
    state.eased = state.eased * 3 / 4;
    if (state.firstFeared == 0)
        state.firstFeared = feared;
    const bool low = std::max(state.lastPeak, outcome.peak->value()) <= 30;
    const bool handledTwice = state.lastHandled >= 7 && outcome.handled && outcome.handled->value() >= 7;
    const bool believed = outcome.pFearedAgain && outcome.pFearedAgain->value() > std::max(20, state.firstFeared / 2);
    const bool once = stepAt(place).again == Again::Once;
    state.lastPeak = outcome.peak->value();
    state.lastHandled = outcome.handled ? outcome.handled->value() : 0;
    constexpr int patience = 8;
    const bool settled = once || low || (handledTwice && !believed) || state.asks >= patience;
    if (state.carried || state.asks < state.enough || !settled)
        return;
    state.carried = true;
    m_justCarried = place;
}

Suds DemoPractice::bother(const Outcome &outcome)
{
    const int peak = outcome.peak ? outcome.peak->value() : 20;
    return suds(std::clamp(rounded(peak / 3 + m_random.swing(10), 85), 0, 65));
}

} // namespace rung
