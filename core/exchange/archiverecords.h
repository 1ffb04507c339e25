// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/exchange/archivefields.h"

#include <vector>

namespace rung {

/// A ladder as it stands in an archive, its rungs inside.
struct LadderWithRungs
{
    Ladder ladder;
    std::vector<Rung> rungs = {};
};

// How the records of an archive are read. Each refuses unknown and missing fields and values that break a rule of the domain.
template <>
struct JsonTo<LadderWithRungs>
{
    static LadderWithRungs read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<Attempt>
{
    static Attempt read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<Reflection>
{
    static Reflection read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<CheckIn>
{
    static CheckIn read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<Erased>
{
    static Erased read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<Support>
{
    static Support read(const JsonValue &value, const JsonPath &path);
};

} // namespace rung
