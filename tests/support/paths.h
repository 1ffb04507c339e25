// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// A file of the source tree, by its path from the root.
QString sourcePath(const QString &path);
/// A file of tests/data.
QString testData(const QString &path);

} // namespace rung
