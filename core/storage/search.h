// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// The FTS5 query that finds every word of `words` as a prefix, whatever characters they hold; empty when there is no word.
QString matchQuery(const QString &words);

} // namespace rung
