// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QByteArray>

#include <optional>

namespace rung {

/// Which attempts become rows, and what of the person's own words leaves with them.
struct CsvOptions
{
    bool names = false; ///< ladders and rungs by their names, not by their numbers
    bool notes = false; ///< the person's own texts
    std::optional<Day> from = {}; ///< the first day, itself included
    std::optional<Day> to = {};   ///< the last day, itself included
    std::optional<Id<Ladder>> ladder = {};
};

/// A table for spreadsheets: UTF-8, RFC 4180, a line of names, then a row for every attempt that is not in the trash, oldest first.
/// The columns are called as in the archive. A cell that a spreadsheet would compute gets an apostrophe in front.
/// An attempt without an outcome belongs to the day it is planned for, else to the day it was written.
QByteArray writeCsv(const Record &record, const CsvOptions &options = {});

} // namespace rung
