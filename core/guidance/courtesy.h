// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rung {

/// The four one-tap checks on a rung of one's own; "not sure" opens the hint, and nothing is scored.
enum class CourtesyCheck { EasyToRefuse, FineIfWatched, EverythingTrue, AskAgain };
inline constexpr std::array allCourtesyChecks{CourtesyCheck::EasyToRefuse, CourtesyCheck::FineIfWatched, CourtesyCheck::EverythingTrue,
                                              CourtesyCheck::AskAgain};

QString courtesyQuestion(CourtesyCheck check);
QString courtesyHint(CourtesyCheck check);

/// What a word in an ask may be a sign of, the gravest first.
enum class WordHint { Unsafe, NotFreeToRefuse, Pretending, Filming, SamePersonAgain };

/// The gravest thing the English words of an ask may be a sign of; a hint, never a refusal, and nothing in any other language.
std::optional<WordHint> wordHint(const QString &text);
QString wordHintSentence(WordHint hint);

} // namespace rung
