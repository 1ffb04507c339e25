// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/charts.h"

#include <QCoreApplication>
#include <QDate>

#include <span>
#include <vector>

namespace rung {

/// A text of the charts in the language of the window; named so that lupdate finds it.
inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

/// A number as it is read in a sentence: one decimal at most, none where it is whole.
QString numberText(double value);
/// A share from 0 to 1 as whole per cent, with the sign.
QString percentText(double share);
QString dateText(QDate date);
/// What an attempt's answer is called in a table.
QString answerText(Answer answer);

/// "24 asks · 2 September to 20 November 2026"; empty without any.
QString scopeText(std::span<const Observation *const> asks);
/// Sentences on what a figure leaves out: attempts left before the answer, and asks told from memory where `needsPrediction`.
QStringList leftOutTexts(std::span<const Observation> observations, bool needsPrediction);

/// Date and rung of an attempt, as a reading begins.
QString occasionText(const Observation &observation, const RungTitles &titles);
/// The first columns of every table of attempts, and the cells beneath them.
QStringList occasionColumns(const RungTitles &titles);
QStringList occasionCells(const Observation &observation, const RungTitles &titles);

/// Those of the observations that are wanted, in their order.
template <class Wanted>
std::vector<const Observation *> pick(std::span<const Observation> observations, Wanted wanted)
{
    std::vector<const Observation *> picked;
    for (const Observation &observation : observations)
        if (wanted(observation))
            picked.push_back(&observation);
    return picked;
}

/// The latest `count` of them, or all where there are fewer.
std::span<const Observation *const> latestOf(std::span<const Observation *const> observations, std::size_t count);

} // namespace rung
