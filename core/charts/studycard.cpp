// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/studycard.h"

#include "core/charts/words.h"
#include "core/statistics/claims.h"

namespace rung {

std::optional<StudyCard> studyCard(int n)
{
    if (!mayJudgeForecasts(n))
        return std::nullopt;
    return StudyCard{
        translate("Charts", "What others found"),
        {translate("Charts", "People who asked strangers for something guessed too low how many would agree, by 48 % on average; more than "
                             "14,000 people were asked in all (a review, Bohns 2016)."),
         translate("Charts", "Of the first 50 people asked to take a photo, 47 did (Zhao & Epley 2022)."),
         translate("Charts", "Of what 29 people with generalised anxiety had predicted and written down, 91 % did not come true "
                             "(LaFreniere & Newman 2020).")},
        translate("Charts", "Many say yes because a refusal is awkward, so a yes alone does not show that the ask was welcome.")};
}

} // namespace rung
