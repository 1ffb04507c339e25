// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/shell/incoming.h"
#include "app/shell/sheet.h"
#include "core/notebook/notebook.h"

namespace rung {

/// What is in the files that are to be taken in, what would become of it, and what cannot come in, to be agreed to first.
class ImportPreview : public Sheet
{
    Q_OBJECT

public:
    ImportPreview(const Incoming &incoming, const MergeCount &count, const QStringList &paths, QWidget *parent = nullptr);

private:
    void addCounts(const Record &record);
    void addOutcome(const MergeCount &count);
    void addLeft(const QStringList &left);
};

/// What an import did, in one line: "12 added, 3 changed, 40 unchanged."
QString importWords(const MergeCount &count);
/// The same for another copy of the notebook: "Brought together: 12 added, 3 changed."
QString mergeWords(const MergeCount &count);

} // namespace rung
