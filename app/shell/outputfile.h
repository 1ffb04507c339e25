// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rung {

/// Writes the file whole or not at all, readable by its owner alone; "-" is standard output. Throws StorageError.
void writeOutput(const QString &path, const QByteArray &bytes);

/// The whole of a file to be taken in. Throws StorageError.
QByteArray readInput(const QString &path);

} // namespace rung
