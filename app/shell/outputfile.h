// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/markdown.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rung {

/// Writes the file whole or not at all, readable by its owner alone; "-" is standard output. Throws StorageError.
void writeOutput(const QString &path, const QByteArray &bytes);

/// Writes a new folder of files, whole or not at all, for its owner alone; refuses a folder that holds anything. Throws StorageError.
void writeFolder(const QString &path, const std::vector<NamedFile> &files);

} // namespace rung
