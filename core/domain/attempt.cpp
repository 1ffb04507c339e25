// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/attempt.h"

namespace rung {

bool isComplete(const Prediction &prediction)
{
    return prediction.fromMemory
        || (prediction.sealedAt && prediction.feared && prediction.pFeared && prediction.pNo && prediction.predictedPeak);
}

QString fearedWords(const Prediction &prediction)
{
    if (!prediction.amendments.empty())
        return prediction.amendments.back().text;
    return prediction.feared ? prediction.feared->text() : QString();
}

std::optional<Day> plannedDay(const Prediction &prediction, DayStart start)
{
    if (!prediction.plannedFor)
        return std::nullopt;
    if (const auto *day = std::get_if<Day>(&*prediction.plannedFor))
        return *day;
    return Day::of(std::get<Instant>(*prediction.plannedFor), start);
}

bool isAsk(Answer answer)
{
    return answer == Answer::Yes || answer == Answer::Partly || isRefusal(answer);
}

bool isRefusal(Answer answer)
{
    return answer == Answer::No || answer == Answer::NoReply;
}

std::optional<OutcomeField> missingField(const Outcome &outcome, bool sealedPrediction)
{
    if (outcome.answer != Answer::DidNotAsk && !outcome.peak)
        return OutcomeField::Peak;
    if (!sealedPrediction || !isAsk(outcome.answer))
        return std::nullopt;
    if (!outcome.fearedHappened)
        return OutcomeField::FearedHappened;
    if (!outcome.pFearedAgain)
        return OutcomeField::PFearedAgain;
    return std::nullopt;
}

bool isSealed(const Attempt &attempt)
{
    return attempt.prediction && !attempt.prediction->fromMemory;
}

bool isComplete(const Attempt &attempt)
{
    if (!attempt.prediction && !attempt.outcome)
        return false;
    if (attempt.prediction && !isComplete(*attempt.prediction))
        return false;
    return !attempt.outcome || !missingField(*attempt.outcome, isSealed(attempt));
}

} // namespace rung
