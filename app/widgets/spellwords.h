// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textmatch.h"

#include <QString>

#include <vector>

namespace rung {

/// Where `text` holds words a dictionary can judge, in order: letters alone, with apostrophes and accents between them. Left out are
/// tags, addresses, numbers, single letters and what is written in capitals throughout.
std::vector<TextSpan> wordsToSpell(const QString &text);

} // namespace rung
