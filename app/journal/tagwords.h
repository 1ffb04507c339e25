// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reflection.h"

#include <QString>

#include <vector>

namespace rung {

/// The tags written in a field, parted by commas, with or without a leading #; each once, whatever its case.
std::vector<Tag> tagsInField(const QString &field);
/// The #words of a text, without the #; figures alone are none.
std::vector<Tag> tagsInText(const QString &text);
/// `tags` with those of `further` that are not among them, whatever their case.
std::vector<Tag> joinedTags(std::vector<Tag> tags, const std::vector<Tag> &further);
/// "bakery, voice"
QString fieldOf(const std::vector<Tag> &tags);

} // namespace rung
