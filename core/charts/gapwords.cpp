// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/gapwords.h"

#include "core/charts/asknumbers.h"
#include "core/charts/words.h"
#include "core/statistics/claims.h"
#include "core/statistics/descriptive.h"
#include "core/statistics/pairedshift.h"

#include <cmath>

namespace rung {

namespace {

enum class Direction { Under, Close, Over };

Direction directionOf(double value)
{
    if (std::abs(value) <= closeEnough)
        return Direction::Close;
    return value > 0 ? Direction::Under : Direction::Over;
}

/// The sentence for the direction of `value`, with its size where it has one.
QString pickText(double value, const QString &under, const QString &close, const QString &over)
{
    const Direction direction = directionOf(value);
    if (direction == Direction::Close)
        return close;
    return (direction == Direction::Under ? under : over).arg(numberText(std::abs(value)));
}

QString signedText(double value)
{
    if (value == 0)
        return numberText(0);
    return (value > 0 ? translate("Charts", "%1 under") : translate("Charts", "%1 over")).arg(numberText(std::abs(value)));
}

QString intervalText(const PairedShift &shift)
{
    const auto [low, high] = *shift.interval;
    const QString text = translate("Charts", "Give or take: between %1 and %2.");
    const Direction direction = directionOf(shift.typical);
    if (direction == Direction::Under && low >= 0)
        return text.arg(numberText(low), numberText(high));
    if (direction == Direction::Over && high <= 0)
        return text.arg(numberText(-high), numberText(-low));
    return text.arg(signedText(low), signedText(high));
}

void inviteGap(ChartPicture &picture)
{
    picture.headline = translate("Charts", "Your first ask will show.");
    picture.sentence = translate("Charts", "Before you ask, write down how much fear you expect; what you then feel is drawn beside it.");
}

void tellSingleGap(ChartPicture &picture, const Observation &ask)
{
    const double expected = *predictedPeak(ask);
    const double felt = *peak(ask);
    picture.headline = gapText(expected, felt);
    picture.sentence = translate("Charts", "One ask so far: you expected %1 and felt %2. %3")
                           .arg(numberText(expected), numberText(felt), picture.headline);
}

void tellBothGaps(ChartPicture &picture, const Observation &first, const Observation &second)
{
    picture.headline = translate("Charts", "Two asks so far.");
    picture.sentence = translate("Charts", "Two asks so far: expected %1, felt %2; then expected %3, felt %4.")
                           .arg(numberText(*predictedPeak(first)), numberText(*peak(first)), numberText(*predictedPeak(second)),
                                numberText(*peak(second)));
}

void tellGapSoFar(ChartPicture &picture, double middle, int n)
{
    picture.headline =
        pickText(middle, translate("Charts", "So far, %1 under what you expected."),
                 translate("Charts", "So far, close to what you expected."), translate("Charts", "So far, %1 over what you expected."));
    picture.sentence =
        pickText(middle, translate("Charts", "In %Ln asks so far, the middle one came in %1 under what you expected.", nullptr, n),
                 translate("Charts", "In %Ln asks so far, the middle one came in close to what you expected.", nullptr, n),
                 translate("Charts", "In %Ln asks so far, the middle one came in %1 over what you expected.", nullptr, n));
}

void tellEarlyGap(ChartPicture &picture, double typical, int n)
{
    picture.headline = pickText(typical, translate("Charts", "An early look: about %1 under what you expected."),
                                translate("Charts", "An early look: close to what you expected."),
                                translate("Charts", "An early look: about %1 over what you expected."));
    picture.sentence =
        pickText(typical, translate("Charts", "An early look at %Ln asks: your fear came in about %1 under what you expected.", nullptr, n),
                 translate("Charts", "An early look at %Ln asks: your fear came in close to what you expected.", nullptr, n),
                 translate("Charts", "An early look at %Ln asks: your fear came in about %1 over what you expected.", nullptr, n));
}

void tellUsualGap(ChartPicture &picture, double typical, int n)
{
    picture.headline = pickText(typical, translate("Charts", "Usually about %1 under what you expected."),
                                translate("Charts", "Usually close to what you expected."),
                                translate("Charts", "Usually about %1 over what you expected."));
    picture.sentence =
        pickText(typical, translate("Charts", "In %Ln asks, your fear usually came in about %1 under what you expected.", nullptr, n),
                 translate("Charts", "In %Ln asks, your fear usually came in close to what you expected.", nullptr, n),
                 translate("Charts", "In %Ln asks, your fear usually came in about %1 over what you expected.", nullptr, n));
}

void addGapDetails(ChartPicture &picture, const PairedShift &shift, std::span<const double> gaps)
{
    if (shift.interval && shift.interval->low < shift.interval->high)
        picture.details << intervalText(shift);
    const int harder = sides(gaps).under;
    if (harder == 1)
        picture.details << translate("Charts", "One was harder than expected.");
    if (harder > 1)
        picture.details << translate("Charts", "%Ln were harder than expected.", nullptr, harder);
    if (directionOf(shift.typical) == Direction::Over)
        picture.details << translate("Charts", "Harder than you expected; that happens, and may be worth a smaller step.");
    if (gaps.size() > latestWindow)
        picture.details << translate("Charts", "The usual difference is that of the latest %Ln asks.", nullptr, int(latestWindow));
}

} // namespace

QString gapText(double expected, double felt)
{
    return pickText(expected - felt, translate("Charts", "%1 less than you expected."), translate("Charts", "As you expected."),
                    translate("Charts", "%1 more than you expected. That happens."));
}

void tellGap(ChartPicture &picture, std::span<const Observation *const> asks)
{
    std::vector<double> gaps;
    for (const Observation *ask : asks)
        gaps.push_back(*gap(*ask));
    const int n = static_cast<int>(gaps.size());
    const auto shift = pairedShift(gaps);
    switch (voiceOf(n)) {
    case Voice::Invitation:
        return inviteGap(picture);
    case Voice::Single:
        return tellSingleGap(picture, *asks[0]);
    case Voice::Both:
        return tellBothGaps(picture, *asks[0], *asks[1]);
    case Voice::SoFar:
        return tellGapSoFar(picture, *median(gaps), n);
    case Voice::EarlyLook:
        tellEarlyGap(picture, shift->typical, n);
        break;
    case Voice::Usual:
        tellUsualGap(picture, shift->typical, n);
        break;
    }
    addGapDetails(picture, *shift, gaps);
}

} // namespace rung
