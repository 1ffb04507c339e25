// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/summarysource.h"

namespace rung {

enum class ExportFormat { Archive, Table, Markdown, Page, Journal, JournalDays, Pdf };

/// Whether it is written from the blocks of the summary, so that its pages can be shown beforehand.
bool isSummary(ExportFormat format);

/// What leaves the notebook, and as what.
struct ExportChoice
{
    ExportFormat format = ExportFormat::Archive;
    SummaryScope scope = {};
    std::optional<Day> today = {}; ///< the day that counts as today; the notebook's where there is none
    bool withNotes = false;        ///< the person's own texts in the table; an archive and the journal always have them
    bool withSupport = false;      ///< what the notebook keeps of support; only in an archive
};

/// The summary as a document. Throws Stopped.
Report reportOf(const Notebook &notebook, const ExportChoice &choice, const WorkProgress &progress = {});

/// Writes it whole or not at all, and gives what the person is to know besides: characters that could not be drawn.
/// Throws StorageError, and Stopped with nothing written.
QString writeExport(const Notebook &notebook, const ExportChoice &choice, const QString &path, const WorkProgress &progress = {});

} // namespace rung
