// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace rung {

struct JsonValue;
struct JsonNull
{
};
/// A template, as a member holds a value and a value holds members.
template <class Value>
struct JsonMemberOf
{
    QString name;
    Value value;
};
using JsonMember = JsonMemberOf<JsonValue>;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;

/// One JSON value with the members of its objects in the order of the file.
struct JsonValue
{
    std::variant<JsonNull, bool, double, QString, JsonArray, JsonObject> data = JsonNull();
};

} // namespace rung
