// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/progress.h"
#include "core/storage/database.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace rung {

/// How much of one table came over.
struct RescuedPart
{
    QString table;
    int kept = 0;
    int lost = 0; ///< as far as it is known
};

/// What could be brought over from a damaged notebook.
struct Rescue
{
    std::unique_ptr<Database> notebook = {}; ///< in memory, and in order
    std::vector<RescuedPart> parts = {};
    QStringList lost = {};                   ///< a line for each thing that could not be brought over
    QStringList rehomed = {};                ///< and for each that belongs to something else now

    int kept() const;
    int lostCount() const;
};

/// Reads a damaged file and never writes to it. Only what makes a valid record comes over. Where what it belongs to is lost, a stand-in
/// of the same id takes its place; it is dated so early that a merge with a backup puts the real one there.
/// Throws Missing, NotAllowed, NoSpace and Stopped; Damaged or NotANotebook where nothing could be read.
Rescue rescue(const QString &path, const Clock &clock = systemClock(), const IdSource &ids = randomIds(),
              const WorkProgress &progress = {});

} // namespace rung
