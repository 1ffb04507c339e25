// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/pages.h"

#include <QByteArray>

namespace rung {

/// The paper of the person's country, upright: Letter in North America, else A4.
QPageLayout localPaper();

/// The pages as a PDF/A-1b: selectable text, vector charts, the fonts they need, a title, the language, and the headings as bookmarks; it
/// names no author. Throws Stopped.
QByteArray toPdf(const Report &report, const QPageLayout &paper, const WorkProgress &progress = {});

} // namespace rung
