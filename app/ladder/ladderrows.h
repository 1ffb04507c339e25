// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/ladderstate.h"

#include <optional>
#include <variant>
#include <vector>

namespace rung {

/// Hardest on top by fear, or as the person put them, the first one at the bottom.
enum class LadderOrder { ByFear, Own };

/// A rung as the ladder shows it.
struct RungRow
{
    Id<Rung> id;
    QString title;
    Context context;
    Again again;
    Suds fear;
    int tries;
    bool settled;
    bool next;               ///< the advised step
    std::vector<Suds> felt;  ///< the last eight tries, oldest first
    QString place = {};      ///< in one's own order, for the screen reader
};

/// A gap that a step would fit into.
struct GhostRow
{
    Suds around;
    bool next; ///< the advised step
};

using LadderRow = std::variant<RungRow, GhostRow>;

/// What the ladder shows from the top down; gaps are drawn in the order by fear alone.
std::vector<LadderRow> ladderRows(const LadderState &state, LadderOrder order);

/// The quiet line of a row: context, fear, and what there is to say of it.
QString detailOf(const LadderRow &row);
/// The row in one sentence, for the screen reader.
QString spokenRow(const LadderRow &row);

} // namespace rung
