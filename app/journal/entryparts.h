// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/journalquery.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

class QLabel;

namespace rung {

/// A bold word, then text with what was looked for marked, then quiet text; all three plain.
QLabel *leadText(const QString &lead, const QString &text, const QString &quiet = {}, std::span<const SearchTerm> terms = {});

/// What is said of the answer: the gap to what was expected and how they answered; empty before there is an outcome.
QString answerSentences(const Attempt &attempt);
/// "60 % → 30 %, did not happen."; empty as long as it is not known whether it happened, so that no number pulls the next.
QString beliefWords(const Attempt &attempt);
/// How the feared words came to be what they are, a line each; empty when they never changed.
QStringList amendmentWords(const Prediction &prediction, Day today, DayStart start);

} // namespace rung
