// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QString>
#include <QStringList>

namespace rung {

class Database;

/// Everything that is wrong with the notebook at `path`, a line each; empty when all is well: SQLite's own integrity check,
/// references that lead nowhere, values off their scales, and a search index out of step.
/// Works on a copy in memory, so the file is only read. Throws StorageError when there is no notebook to look at.
/// Throws Stopped.
QStringList problemsOf(const QString &path, const WorkProgress &progress = {});
/// The same for a notebook that is in memory only.
QStringList problemsOf(const Database &memory, const WorkProgress &progress = {});

} // namespace rung
