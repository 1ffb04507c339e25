// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/charts.h"

#include "core/charts/questions.h"

namespace rung {

ChartPicture chartPicture(ChartQuestion question, std::span<const Observation> observations, const RungTitles &titles)
{
    switch (question) {
    case ChartQuestion::AsBadAsExpected:
        return gapPicture(observations, titles);
    case ChartQuestion::FearedHappened:
        return fearedPicture(observations, titles);
    case ChartQuestion::HowOftenNo:
        return noPicture(observations, titles);
    case ChartQuestion::GettingEasier:
        return easierPicture(observations, titles);
    case ChartQuestion::HowLongSting:
        return stingPicture(observations, titles);
    }
    Q_UNREACHABLE();
}

std::vector<ChartPicture> chartPictures(std::span<const Observation> observations, const RungTitles &titles)
{
    std::vector<ChartPicture> pictures;
    for (const auto question : {ChartQuestion::AsBadAsExpected, ChartQuestion::FearedHappened, ChartQuestion::HowOftenNo,
                                ChartQuestion::GettingEasier, ChartQuestion::HowLongSting})
        pictures.push_back(chartPicture(question, observations, titles));
    return pictures;
}

} // namespace rung
