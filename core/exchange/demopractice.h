// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/exchange/demorandom.h"
#include "core/exchange/demotexts.h"

#include <array>
#include <vector>

namespace rung {

/// Where the invented person stands: what was practised so far, on which the next numbers depend.
class DemoPractice
{
public:
    explicit DemoPractice(DemoRandom &random);

    /// One rung: a ladder (0, 1) and a step of it (0 to 7).
    struct Place
    {
        size_t ladder;
        size_t step;
        friend bool operator==(const Place &, const Place &) = default;
    };

    /// The rung that is next: usually the first not yet carried, now and then an easier one once more, at work only on work days.
    Place nextPlace(Day day);
    /// The first rung of that ladder not yet carried; any that may be asked again when all are.
    Place frontier(size_t ladder);

    /// What the person expects there now; sealedAt and the words are left to the caller.
    Prediction prediction(Place place);
    /// The answer of the next attempt there; every thirty attempts hold each kind but waiting.
    Answer nextAnswer(Place place);
    /// What happened there, and how it felt. Without a sealed prediction nothing is said about the feared event.
    Outcome outcome(Place place, Answer answer, const std::optional<Prediction> &sealed, Instant at);
    /// How much it still bothers the day after.
    Suds bother(const Outcome &outcome);
    /// Whether the attempt just logged there was the one that settled it in the person's eyes.
    bool justCarried(Place place) const { return m_justCarried == place; }

private:
    struct State
    {
        int asks = 0;
        int enough = 3;       ///< asks the person wants there before going on
        int eased = 1000;     ///< fear left of the first, in thousandths
        int firstFeared = 0;  ///< pFeared of the first sealed ask
        int lastPeak = 100;
        int lastHandled = 0;
        bool carried = false;
    };

    State &at(Place place) { return m_states[place.ladder][place.step]; }
    const DemoStep &stepAt(Place place) const { return demoLadders()[place.ladder].steps[place.step]; }
    int truth(Place place);
    void shuffleAnswers();
    void addFeelings(Outcome &outcome);
    void addBelief(Outcome &outcome, int feared);
    void learn(Place place, const Outcome &outcome, int feared);
    int rounded(int value, int percentOfFives);

    DemoRandom &m_random;
    std::array<std::array<State, 8>, 2> m_states = {};
    std::vector<std::optional<Answer>> m_answers = {};
    int m_attempts = 0;
    std::optional<Place> m_justCarried = {};
};

} // namespace rung
