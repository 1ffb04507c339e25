// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/change.h"

#include <QString>

namespace rung {

/// What was just done, as one sentence beside the Undo button: "Plan saved."
QString doneWords(Deed deed);
/// What was just taken back: "Taken back: the plan."
QString undoneWords(Deed deed);
/// For the menu: "Undo: the plan".
QString undoLabel(Deed deed);
QString redoLabel(Deed deed);

} // namespace rung
