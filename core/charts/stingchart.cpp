// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/asknumbers.h"
#include "core/charts/axes.h"
#include "core/charts/questions.h"
#include "core/charts/words.h"
#include "core/statistics/claims.h"
#include "core/statistics/descriptive.h"
#include "core/statistics/pairedshift.h"

#include <cmath>
#include <optional>

namespace rung {

namespace {

using Asks = std::span<const Observation *const>;

constexpr std::size_t mostLines = 60; ///< hairlines of single asks
constexpr double mostlyGone = 10; ///< points of fear
enum Column { AtPeak = 1, WhenWritten, NextMorning };

double bother(const Observation &ask)
{
    return ask.nextDay->bother.value();
}

std::optional<double> expectedBother(const Observation &ask)
{
    return ask.sealed && ask.predictedNextDay ? std::optional<double>(ask.predictedNextDay->value()) : std::nullopt;
}

/// What is typical at each of the three times; the expectation only over those asks that have one.
struct Middle
{
    double atPeak = 0;
    std::optional<double> whenWritten = {};
    double nextDay = 0;
    std::optional<double> expected = {};
};

Middle middleOf(Asks asks)
{
    std::vector<double> peaks;
    std::vector<double> nows;
    std::vector<double> bothers;
    std::vector<double> expected;
    for (const Observation *ask : asks) {
        peaks.push_back(*peak(*ask));
        bothers.push_back(bother(*ask));
        if (ask->now)
            nows.push_back(ask->now->value());
        if (const auto value = expectedBother(*ask))
            expected.push_back(*value);
    }
    Middle middle{*median(peaks), median(nows), *median(bothers)};
    if (mayTellMiddle(static_cast<int>(expected.size())))
        middle.expected = median(expected);
    return middle;
}

QString askText(const Observation &ask)
{
    return translate("Charts", "Fear reached %1 and was %2 on the next day.").arg(numberText(*peak(ask)), numberText(bother(ask)));
}

/// In all directions: gone, less, as it was, more.
QString usualHeadline(const Middle &middle)
{
    if (middle.nextDay <= mostlyGone && 2 * middle.nextDay <= middle.atPeak)
        return translate("Charts", "By the next day, mostly gone.");
    if (std::abs(middle.atPeak - middle.nextDay) <= closeEnough)
        return translate("Charts", "The next day, about as strong.");
    if (middle.nextDay > middle.atPeak)
        return translate("Charts", "The next day, stronger than at the time. That happens.");
    return translate("Charts", "By the next day, about %1 is left.").arg(numberText(middle.nextDay));
}

void tellMiddle(ChartPicture &picture, const Middle &middle, int n)
{
    const QString rest = numberText(middle.nextDay);
    const QString top = numberText(middle.atPeak);
    if (voiceOf(n) == Voice::SoFar) {
        picture.headline = translate("Charts", "So far, from %1 to %2 by the next day.").arg(top, rest);
        picture.sentence =
            translate("Charts", "In %Ln asks so far, fear went, in the middle, from %1 to %2 by the next day.", nullptr, n).arg(top, rest);
    } else if (voiceOf(n) == Voice::EarlyLook) {
        picture.headline = translate("Charts", "An early look: from %1 to %2 by the next day.").arg(top, rest);
        picture.sentence =
            translate("Charts", "An early look at %Ln asks: fear went, in the middle, from %1 to %2 by the next day.", nullptr, n)
                .arg(top, rest);
    } else {
        picture.headline = usualHeadline(middle);
        picture.sentence = top == rest
            ? translate("Charts", "In %Ln asks, fear was usually as strong on the next day, about %1.", nullptr, n).arg(top)
            : translate("Charts", "In %Ln asks, fear usually went from about %1 to about %2 by the next day.", nullptr, n).arg(top, rest);
    }
}

void tellSting(ChartPicture &picture, Asks asks)
{
    const int n = static_cast<int>(asks.size());
    const Voice voice = voiceOf(n);
    if (voice == Voice::Invitation) {
        picture.headline = translate("Charts", "The day after an ask will show.");
        picture.sentence = translate("Charts", "A day after an ask you can say how it is with you; this shows how the sting fades.");
        return;
    }
    if (voice == Voice::Single || voice == Voice::Both) {
        picture.headline = n == 1 ? translate("Charts", "One ask so far.") : translate("Charts", "Two asks so far.");
        picture.sentence = n == 1 ? askText(*asks[0])
                                  : translate("Charts", "The first time: %1 The second time: %2").arg(askText(*asks[0]), askText(*asks[1]));
        return;
    }
    tellMiddle(picture, middleOf(asks), n);
}

void addForecastDetail(ChartPicture &picture, std::span<const Observation> observations)
{
    const auto gaps = seriesOf(observations, nextDayGap);
    const auto shift = pairedShift(gaps);
    if (!shift || voiceOf(static_cast<int>(gaps.size())) != Voice::Usual)
        return;
    const QString size = numberText(std::abs(shift->typical));
    if (std::abs(shift->typical) <= closeEnough)
        picture.details << translate("Charts", "It bothered you about as much as you had expected.");
    else
        picture.details << (shift->typical > 0
                                ? translate("Charts", "It usually bothered you about %1 less than you had expected.")
                                : translate("Charts", "It usually bothered you about %1 more than you had expected; that happens."))
                               .arg(size);
    if (gaps.size() > latestWindow)
        picture.details << translate("Charts", "The usual difference is that of the latest %Ln asks.", nullptr, int(latestWindow));
}

std::vector<QPointF> pathOf(double atPeak, std::optional<double> whenWritten, double nextDay)
{
    std::vector<QPointF> path{{double(AtPeak), atPeak}};
    if (whenWritten)
        path.push_back({double(WhenWritten), *whenWritten});
    path.push_back({double(NextMorning), nextDay});
    return path;
}

std::vector<QPointF> pathOf(const Observation &ask)
{
    return pathOf(*peak(ask), ask.now ? std::optional<double>(ask.now->value()) : std::nullopt, bother(ask));
}

void addPath(std::vector<ChartMark> &marks, const std::vector<QPointF> &path, std::optional<double> expected)
{
    marks.push_back(LineMark{path, MarkRole::Felt});
    for (const QPointF &point : path)
        marks.push_back(DotMark{point, MarkRole::Felt, DotShape::Filled});
    if (!expected)
        return;
    marks.push_back(LineMark{{path.front(), {double(NextMorning), *expected}}, MarkRole::Predicted});
    marks.push_back(DotMark{{double(NextMorning), *expected}, MarkRole::Predicted, DotShape::Hollow});
}

/// One or two asks by themselves; from three on the middle, with the single ones as hairlines behind it.
std::vector<ChartMark> stingMarks(Asks asks, bool withSingle)
{
    std::vector<ChartMark> marks;
    if (!mayTellMiddle(static_cast<int>(asks.size()))) {
        for (const Observation *ask : asks)
            addPath(marks, pathOf(*ask), expectedBother(*ask));
        return marks;
    }
    if (withSingle)
        for (const Observation *ask : latestOf(asks, mostLines))
            marks.push_back(LineMark{pathOf(*ask), MarkRole::Quiet});
    const Middle middle = middleOf(asks);
    addPath(marks, pathOf(middle.atPeak, middle.whenWritten, middle.nextDay), middle.expected);
    return marks;
}

/// Says once, at the highest, what the dashed lines lead to.
void labelExpected(std::vector<ChartMark> &marks)
{
    std::optional<QPointF> highest;
    for (const ChartMark &mark : marks)
        if (const auto *dot = std::get_if<DotMark>(&mark); dot && dot->role == MarkRole::Predicted)
            highest = !highest || dot->at.y() > highest->y() ? dot->at : *highest;
    if (highest)
        marks.push_back(LabelMark{*highest, translate("Charts", "expected"), LabelMark::Side::Above});
}

QString orNothing(std::optional<double> value)
{
    return value ? numberText(*value) : QString();
}

ChartReading readingOf(const Observation &ask, const RungTitles &titles)
{
    QStringList cells = occasionCells(ask, titles);
    cells << numberText(*peak(ask)) << (ask.now ? numberText(ask.now->value()) : QString()) << numberText(bother(ask))
          << orNothing(expectedBother(ask));
    const QString text = translate("Charts", "%1: %2", "date and rung, what is said of it").arg(occasionText(ask, titles), askText(ask));
    return {{double(NextMorning), bother(ask)}, text, cells, ask.id};
}

/// What is typical, as one reading at the hardest moment, before those of the single asks.
ChartReading middleReading(const Middle &middle, int n, const RungTitles &titles)
{
    const QString atPeak = numberText(middle.atPeak);
    const QString rest = numberText(middle.nextDay);
    const QString text = middle.whenWritten
        ? translate("Charts", "In the middle of %Ln asks: %1 at the hardest moment, %2 when written down, %3 on the next day.", nullptr, n)
              .arg(atPeak, numberText(*middle.whenWritten), rest)
        : translate("Charts", "In the middle of %Ln asks: %1 at the hardest moment, %2 on the next day.", nullptr, n).arg(atPeak, rest);
    QStringList cells{translate("Charts", "In the middle")};
    if (!titles.isEmpty())
        cells << QString();
    cells << atPeak << orNothing(middle.whenWritten) << rest << orNothing(middle.expected);
    return {{double(AtPeak), middle.atPeak}, text, cells};
}

ChartPlot stingPlot(Asks asks, const RungTitles &titles)
{
    ChartPlot plot{translate("Charts", "From peak to next day"), {{}, 0.5, 3.5}, fearAxis(translate("Charts", "fear"))};
    plot.x.ticks = {{AtPeak, translate("Charts", "at the hardest moment")},
                    {WhenWritten, translate("Charts", "when written down")},
                    {NextMorning, translate("Charts", "the next day")}};
    plot.columns = occasionColumns(titles) << translate("Charts", "At the hardest moment") << translate("Charts", "When written down")
                                           << translate("Charts", "The next day") << translate("Charts", "Expected for the next day");
    plot.marks = stingMarks(asks, true);
    labelExpected(plot.marks);
    if (mayTellMiddle(static_cast<int>(asks.size())))
        plot.readings.push_back(middleReading(middleOf(asks), static_cast<int>(asks.size()), titles));
    for (const Observation *ask : latestOf(asks, mostLines))
        plot.readings.push_back(readingOf(*ask, titles));
    if (asks.size() > mostLines)
        plot.key = translate("Charts", "The thin lines are the latest %Ln.", nullptr, int(mostLines));
    return plot;
}

} // namespace

ChartPicture stingPicture(std::span<const Observation> observations, const RungTitles &titles)
{
    const auto asks = pick(observations, [](const Observation &one) { return peak(one) && one.nextDay; });
    ChartPicture picture{ChartQuestion::HowLongSting, translate("Charts", "How long does it sting?")};
    tellSting(picture, asks);
    addForecastDetail(picture, observations);
    picture.details << leftOutTexts(observations, false);
    picture.scope = scopeText(asks);
    picture.plots = {stingPlot(asks, titles)};
    picture.sketch = {{}, {{}, 0.5, 3.5}, fearAxis({})};
    picture.sketch.marks = stingMarks(asks, false);
    return picture;
}

} // namespace rung
