// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace rung {

/// Gives a connection the function `signs_of(text)`, for statements but not for the schema; see `signsOf`. Returns SQLite's code.
int addSignFunction(sqlite3 *connection);

} // namespace rung
