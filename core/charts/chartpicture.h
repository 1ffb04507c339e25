// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"
#include "core/domain/id.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace rung {

struct Attempt;

/// What a mark speaks of. The painter gives each its colour and its line: predicted dashed, felt solid, quiet a hairline.
enum class MarkRole { Predicted, Felt, Quiet };
/// Hollow is what was expected, filled what happened, crossed an attempt left before the answer.
enum class DotShape { Hollow, Filled, Crossed };

/// One dot at a point of the data.
struct DotMark
{
    QPointF at;
    MarkRole role = MarkRole::Felt;
    DotShape shape = DotShape::Filled;
    friend bool operator==(const DotMark &, const DotMark &) = default;
};

/// Expected (hollow) and felt joined at one x; where both are equal the hollow mark becomes a ring round the other.
struct DumbbellMark
{
    double x = 0;
    double expected = 0;
    double felt = 0;
    DotShape feltShape = DotShape::Filled; ///< Crossed where the attempt was left before the answer
    friend bool operator==(const DumbbellMark &, const DumbbellMark &) = default;
};

/// A light filled stair behind the other marks, from the foot of the plot up to each step's level.
struct StairMark
{
    struct Step
    {
        double from = 0;
        double to = 0;
        double level = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };
    std::vector<Step> steps = {}; ///< left to right, each beginning where the one before ends or later
    friend bool operator==(const StairMark &, const StairMark &) = default;
};

/// A thin upright line from `low` to `high`.
struct WhiskerMark
{
    double x = 0;
    double low = 0;
    double high = 0;
    MarkRole role = MarkRole::Felt;
    friend bool operator==(const WhiskerMark &, const WhiskerMark &) = default;
};

/// A thick level bar from `low` to `high`: how far a rate may be from where it stands.
struct RateBarMark
{
    double y = 0;
    double low = 0;
    double high = 0;
    MarkRole role = MarkRole::Felt;
    friend bool operator==(const RateBarMark &, const RateBarMark &) = default;
};

/// Straight lines from point to point.
struct LineMark
{
    std::vector<QPointF> points = {};
    MarkRole role = MarkRole::Felt;
    friend bool operator==(const LineMark &, const LineMark &) = default;
};

/// A short tick standing on the foot of the plot.
struct FootTickMark
{
    double x = 0;
    friend bool operator==(const FootTickMark &, const FootTickMark &) = default;
};

/// A word set beside a point of the data.
struct LabelMark
{
    enum class Side { Above, Below, Before }; ///< Before ends at the point and rests on its height
    QPointF at;
    QString text;
    Side side = Side::Above;
    friend bool operator==(const LabelMark &, const LabelMark &) = default;
};

using ChartMark = std::variant<StairMark, LineMark, WhiskerMark, RateBarMark, FootTickMark, DumbbellMark, DotMark, LabelMark>;

/// One axis: its name with the unit, its bounds (from < to, in data units), and where it is labelled.
struct ChartAxis
{
    struct Tick
    {
        double at = 0;
        QString label;
        friend bool operator==(const Tick &, const Tick &) = default;
    };
    QString title = {};
    double from = 0;
    double to = 1;
    std::vector<Tick> ticks = {};
    friend bool operator==(const ChartAxis &, const ChartAxis &) = default;
};

/// The days one column of a chart stands for, both included.
struct ChartDays
{
    Day from;
    Day to;
    friend bool operator==(const ChartDays &, const ChartDays &) = default;
};

/// One point as it is read aloud on hover and by keyboard, and as a row of the table.
struct ChartReading
{
    QPointF at;
    QString text;
    QStringList cells = {};                         ///< one for each of the plot's columns
    std::optional<Id<Attempt>> attempt = {};        ///< what opening the point leads to; none where it stands for several
    std::optional<ChartDays> days = {};             ///< the same where it stands for all that happened on them

    bool opens() const { return attempt || days; }
    friend bool operator==(const ChartReading &, const ChartReading &) = default;
};

/// Marks in data coordinates, drawn in their order, with axes and readings; x always runs left to right.
/// Nothing is to be drawn, no axes either, while `readings` is empty.
struct ChartPlot
{
    QString name = {};     ///< what a toggle between the plots of one picture calls it
    ChartAxis x = {};
    ChartAxis y = {};
    bool square = false;   ///< both axes share one scale
    std::vector<ChartMark> marks = {};
    QStringList columns = {};
    std::vector<ChartReading> readings = {}; ///< left to right
    QString key = {};                        ///< a sentence on what the marks stand for, where they do not say it themselves
    friend bool operator==(const ChartPlot &, const ChartPlot &) = default;
};

/// The five questions of the progress page, in its order.
enum class ChartQuestion { AsBadAsExpected, FearedHappened, HowOftenNo, GettingEasier, HowLongSting };

/// A question with its answer in words and in marks; every sentence says only what its number of asks allows.
struct ChartPicture
{
    ChartQuestion question = ChartQuestion::AsBadAsExpected;
    QString title = {};                ///< the question itself
    QString headline = {};             ///< the answer in a few words, for a card
    QString sentence = {};             ///< the answer as one sentence, for the page
    QStringList details = {};          ///< further sentences: give or take, left before, what was left out
    QString scope = {};                ///< n and period, as "24 asks · 2 September to 20 November 2026"; empty without asks
    std::vector<ChartPlot> plots = {}; ///< the first is the chart; others are ways to look at the same. Never empty.
    ChartPlot sketch = {};             ///< the tiny picture for the card, drawn without axes
    friend bool operator==(const ChartPicture &, const ChartPicture &) = default;
};

} // namespace rung
