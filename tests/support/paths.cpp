// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace rung {

QString sourcePath(const QString &path)
{
    return QStringLiteral(RUNG_SOURCE_DIR "/") + path;
}

QString testData(const QString &path)
{
    return sourcePath(QStringLiteral("tests/data/")) + path;
}

} // namespace rung
