// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/supportstate.h"
#include "core/notebook/supportreader.h"

namespace rung {

/// What the phrase check finds in a text of the last days.
WordsFound wordsIn(const read::RecentText &text);

/// Whether phrases that are hard on oneself count; the person may switch that off. What is red always counts.
enum class SoftPhrases { Counted, PassedOver };

/// How support stands in the notebook on that day, with what was found in its texts. May throw StorageError.
SupportState supportStateOf(const Notebook &notebook, std::vector<WordsFound> words, Day today);

/// The same, the texts checked at once: for the command line.
SupportState supportStateOf(const Notebook &notebook, Day today);

} // namespace rung
