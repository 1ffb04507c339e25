// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/qtheaders.h"
#include "tests/house/source.h"

#include <QStringList>

#include <optional>

namespace rung::house {

/// A folder of the program, and what the files in it may include: other rooms, Qt modules, libraries.
struct Room
{
    QString name;
    QStringList rooms;
    QStringList modules;
    QStringList libraries = {};
};

/// The room the file at `path` (from the root, "core/domain/day.h") lies in; nothing for a folder that has no place in the house.
std::optional<Room> roomOf(const QString &path);

/// What the includes of the file at `path` break, one sentence each, beginning with "path:line:".
QStringList forbiddenIncludes(const QString &path, const Source &source, const QtHeaders &qt);

} // namespace rung::house
