// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/domain/day.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/prediction.h"
#include "core/domain/score.h"
#include "core/domain/text.h"
#include "core/exchange/jsonpath.h"
#include "core/exchange/jsonvalue.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace rung {

/// How one type is read: `static T read(const JsonValue &, const JsonPath &)` refuses what is no T. One specialisation per type.
template <class T>
struct JsonTo;

/// Refuses the value found at `path`, saying in words what was expected there instead.
[[noreturn]] void refuseFound(const JsonValue &found, const JsonPath &path, const QString &expected);
/// The value as text; refuses anything else, saying what kind of text was expected.
const QString &textAt(const JsonValue &value, const JsonPath &path, const QString &expected);
/// The value as a whole number; refuses anything else.
int wholeNumberAt(const JsonValue &value, const JsonPath &path, int minimum, int maximum);

/// The members of one object, each read as its type; nothing in it may be left over.
class ArchiveFields
{
public:
    /// Refuses what is not an object. Value and path must outlive the fields.
    ArchiveFields(const JsonValue &value, const JsonPath &path);

    template <class T>
    T required(QStringView name)
    {
        auto found = optional<T>(name);
        if (!found)
            refuseMissing(name);
        return std::move(*found);
    }

    template <class T>
    std::optional<T> optional(QStringView name)
    {
        const JsonValue *found = find(name);
        return found ? std::optional<T>(JsonTo<T>::read(*found, m_path.field(name))) : std::nullopt;
    }

    /// A text, or a null string where the field is absent.
    QString text(QStringView name) { return optional<QString>(name).value_or(QString()); }

    /// A list that may be absent; an absent one is empty.
    template <class T>
    std::vector<T> list(QStringView name);
    /// The same, without the same value twice.
    template <class T>
    std::vector<T> distinct(QStringView name);

    bool has(QStringView name) const;
    [[noreturn]] void refuseMissing(QStringView name) const;
    /// Refuses the first member that nobody asked for.
    void close() const;

private:
    const JsonValue *find(QStringView name);
    static const JsonArray &arrayAt(const JsonValue &value, const JsonPath &path);
    [[noreturn]] static void refuseRepeated(const JsonPath &path);

    const JsonObject &m_members;
    const JsonPath &m_path;
    std::vector<bool> m_asked;
};

template <class T>
std::vector<T> ArchiveFields::list(QStringView name)
{
    std::vector<T> read;
    const JsonValue *found = find(name);
    if (!found)
        return read;
    const JsonPath path = m_path.field(name);
    for (const JsonValue &item : arrayAt(*found, path))
        read.push_back(JsonTo<T>::read(item, path.item(std::ssize(read))));
    return read;
}

template <class T>
std::vector<T> ArchiveFields::distinct(QStringView name)
{
    std::vector<T> read = list<T>(name);
    for (auto item = read.begin(); item != read.end(); ++item)
        if (std::find(read.begin(), item, *item) != item)
            refuseRepeated(m_path.field(name).item(item - read.begin()));
    return read;
}

template <>
struct JsonTo<bool>
{
    static bool read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<QString>
{
    static QString read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<QUuid>
{
    static QUuid read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<Instant>
{
    static Instant read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<Day>
{
    static Day read(const JsonValue &value, const JsonPath &path);
};
template <>
struct JsonTo<PlannedFor>
{
    static PlannedFor read(const JsonValue &value, const JsonPath &path);
};

template <class Of>
struct JsonTo<Id<Of>>
{
    static Id<Of> read(const JsonValue &value, const JsonPath &path) { return Id<Of>(JsonTo<QUuid>::read(value, path)); }
};

template <class Kind>
struct JsonTo<Score<Kind>>
{
    static Score<Kind> read(const JsonValue &value, const JsonPath &path)
    {
        return *Score<Kind>::from(wholeNumberAt(value, path, Score<Kind>::minimum, Score<Kind>::maximum));
    }
};

/// Says “a text of 1 to 200 characters”.
QString lengthWords(int minimum, int maximum);

template <int Minimum, int Maximum>
struct JsonTo<BoundedText<Minimum, Maximum>>
{
    static BoundedText<Minimum, Maximum> read(const JsonValue &value, const JsonPath &path)
    {
        const QString expected = lengthWords(Minimum, Maximum);
        const auto text = BoundedText<Minimum, Maximum>::from(textAt(value, path, expected));
        if (!text)
            refuseFound(value, path, expected);
        return *text;
    }
};

/// Says “one of yes, no”.
QString choiceWords(const QStringList &names);

template <class Choice>
    requires requires { Choices<Choice>::all; }
struct JsonTo<Choice>
{
    static Choice read(const JsonValue &value, const JsonPath &path)
    {
        const auto *text = std::get_if<QString>(&value.data);
        const auto choice = text ? fromName<Choice>(*text) : std::nullopt;
        if (choice)
            return *choice;
        QStringList names;
        for (const auto &entry : Choices<Choice>::all)
            names += QLatin1String(entry.second);
        refuseFound(value, path, choiceWords(names));
    }
};

} // namespace rung
