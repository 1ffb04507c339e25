// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reflection.h"

#include <QString>
#include <QUuid>

#include <vector>

namespace rung {

/// The id a text of another journal has here, always the same for the same name.
QUuid idFrom(const QString &name);
/// Adds a tag once; false where it is too long or broken. An empty one is passed over.
bool addTag(std::vector<Tag> &tags, const QString &text);

} // namespace rung
