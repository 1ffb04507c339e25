// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/storage/database.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace rung {

/// One table of a damaged file, as far as it could be read.
struct SalvagedTable
{
    QString name;
    int rows = 0;
    bool whole = true;         ///< false where some of it could not be read
    QStringList lostIds = {};  ///< of the rows that are known to be missing
};

/// The rows of a damaged notebook as they stood there, unchecked, in tables of the usual names and columns.
struct Salvage
{
    std::unique_ptr<Database> rows;
    std::vector<SalvagedTable> tables;
};

/// Reads what can be read of a damaged file, row by row and past the pages that are broken, from a copy of it; the file is left alone.
/// Throws Missing, NotAllowed, NoSpace and Stopped; a file without anything readable gives tables without rows.
Salvage salvage(const QString &path, const WorkProgress &progress = {});

} // namespace rung
