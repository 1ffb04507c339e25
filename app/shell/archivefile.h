// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/notebook/notebook.h"

#include <QByteArray>
#include <QString>

namespace rung {

/// The notebook's archive as of now; what it keeps of support only when the person ticked it.
/// Throws StorageError and Stopped.
QByteArray archiveOf(const Notebook &notebook, bool withSupport, const WorkProgress &progress = {});

/// The bytes of an archive file, checked for this notebook: references may lead to what the notebook already holds.
/// Throws StorageError, naming the place in the file that is wrong, and Stopped.
Record archiveFor(const Notebook &notebook, const QByteArray &bytes, const QString &path, const WorkProgress &progress = {});

} // namespace rung
