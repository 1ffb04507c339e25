// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace rung {

/// A section of the guide as it is written down: marked for translation under "Guide", not translated yet.
struct GuideText
{
    static constexpr int mostParagraphs = 11;

    const char *id;
    const char *title;
    const char *paragraphs[mostParagraphs];
};

/// What the practice is, and how to go about it.
std::span<const GuideText> practiceTexts();
/// Being kind to others and to oneself, and what to do when it is hard.
std::span<const GuideText> careTexts();
/// What the program works out, and what it knows.
std::span<const GuideText> methodTexts();

} // namespace rung
