// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "core/domain/record.h"
#include "core/notebook/notebook.h"

namespace rung {

/// What is in an archive, to be agreed to before it is taken in.
class ImportPreview : public Sheet
{
    Q_OBJECT

public:
    ImportPreview(const Record &record, const QString &path, QWidget *parent = nullptr);
};

/// What an import did, in one line: "12 added, 3 changed, 40 unchanged."
QString importWords(const MergeCount &count);

} // namespace rung
