// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journalquery.h"

#include <span>
#include <vector>

namespace rung {

/// A part of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype begin;
    qsizetype length;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where the text goes on after its first line or sentence; its length where it is but one.
qsizetype endOfFirstSentence(const QString &text);

/// Whether a term cannot be told by its words: scripts that are written without spaces, and signs. It is then looked for as it stands,
/// wherever it occurs.
bool standsAnywhere(const QString &term);

/// Where `text` holds the terms that are wanted anywhere, in order and without overlap: as the search finds them, that is by words from
/// their beginning, whatever their case and diacritics.
std::vector<TextSpan> matchesIn(const QString &text, std::span<const SearchTerm> terms);

} // namespace rung
