// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/exporting.h"

#include <QString>

namespace rung {

/// What the dialog is called.
QString exportTitle(bool anyFormat, bool onPaper);
/// What one gets, in a sentence.
QString explanationOf(ExportFormat format);
/// The ending of its file; none for a folder.
QString suffixOf(ExportFormat format);
/// The name proposed for its file, without the ending; %1 is the day.
QString fileNameOf(ExportFormat format);

} // namespace rung
