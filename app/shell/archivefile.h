// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QByteArray>
#include <QString>

namespace rung {

/// The notebook's archive as of now; what it keeps of support only when the person ticked it.
QByteArray archiveOf(const Notebook &notebook, bool withSupport);

/// An archive file read and checked for this notebook: references may lead to what the notebook already holds.
/// Throws StorageError, naming the place in the file that is wrong.
Record archiveFor(const Notebook &notebook, const QString &path);

} // namespace rung
