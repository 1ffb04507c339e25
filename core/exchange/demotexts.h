// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

#include <array>
#include <span>

namespace rung {

/// What the invented person wrote about one rung, and how often people there say no, in per cent.
struct DemoStep
{
    const char *catalogueId;
    const char *title;
    Context context;
    int baseline;
    Again again;
    bool highStakes;
    int noPercent;
    const char *why;
    const char *ask;
    const char *feared;
    std::array<const char *, 2> settings;
    std::array<const char *, 3> openings; ///< how a story about it begins
    const char *tag;
};

struct DemoLadder
{
    const char *name;
    const char *fear;
    const char *purpose;
    std::array<DemoStep, 8> steps;
};

/// The two ladders of the invented notebook, easiest rung first.
const std::array<DemoLadder, 2> &demoLadders();

/// How a story says what happened, a sentence or two each; without an ask they are a story of their own.
std::span<const char *const> demoAnswerSentences(Answer answer);
/// What the person thought about an answer later, one sentence each.
std::span<const char *const> demoAfterthoughts(Answer answer);
/// Lines to tell oneself next time.
std::span<const char *const> demoLines();
/// Texts tied to no attempt.
std::span<const char *const> demoFreeTexts();
/// Later words for what is feared.
std::span<const char *const> demoAmendments();
/// What to say to a no.
std::span<const char *const> demoReplies();

} // namespace rung
