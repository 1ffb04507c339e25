// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/reports/pagebreaks.h"

class QTextDocument;

namespace rung {

/// The lines and table rows of a document of any height, each knowing whether a page may end after it. Throws Stopped.
std::vector<PageUnit> pageUnits(const QTextDocument &document, const WorkProgress &progress = {});

} // namespace rung
