// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"

#include <optional>

namespace rung {

/// What a log may ask beyond the answer. `Now` stands in view for some answers and folded for others.
enum class LogField { Peak, FearedHappened, PFearedAgain, NowInView, Handling, OneLine, Urge, Obstacle, NowFolded, Habits, Unwelcome };

/// Whether the question is asked after that answer; with no answer yet, as if the question had been put. Only a prediction
/// written before asking knows a feared event. Feeling, body, story and time may stand with any answer.
bool asksFor(LogField field, std::optional<Answer> answer, bool sealed);

} // namespace rung
