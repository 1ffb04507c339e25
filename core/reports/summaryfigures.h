// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"
#include "core/charts/figures.h"
#include "core/guidance/supportstate.h"
#include "core/reports/laddersummary.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace rung {

/// What `rung summary` tells: the figures of a period, and where each ladder stands today.
struct SummaryFigures
{
    std::optional<Day> from = {};
    std::optional<Day> to = {};
    Figures figures = {};
    std::vector<LadderSummary> ladders = {};
    std::optional<SupportState> support = {}; ///< only where it was asked for
};

/// "23 yes · 21 no · 1 waiting for an answer": the counts that are not 0; empty where all are.
QString answersText(const AnswerCounts &answers);

/// JSON with every key there, unrounded numbers, and null for a figure without a value.
QByteArray toJson(const SummaryFigures &summary);

/// The same for reading on a terminal: the answer to each question, and beneath it the figures its number of asks allows.
QString toText(const SummaryFigures &summary, std::span<const ChartPicture> pictures);

} // namespace rung
