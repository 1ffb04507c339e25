// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/pages.h"

#include <QByteArray>
#include <QString>

namespace rung {

/// The PDF with what Qt does not write: the headings as bookmarks, and the language for who has it read aloud.
QByteArray withMarks(const QByteArray &pdf, const ReportPages &pages, const QString &language);

} // namespace rung
