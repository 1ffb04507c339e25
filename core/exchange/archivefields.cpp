// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archivefields.h"

#include "core/exchange/archivewords.h"

#include <cmath>
#include <limits>

namespace rung {

namespace {
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString told = text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
    return QStringLiteral("“%1”").arg(told.simplified());
}

struct Teller
{
    QString operator()(JsonNull) const { return QStringLiteral("null"); }
    QString operator()(bool truth) const { return truth ? QStringLiteral("true") : QStringLiteral("false"); }
    QString operator()(double number) const { return QString::number(number, 'g', 15); }
    QString operator()(const QString &text) const { return quoted(text); }
    QString operator()(const JsonArray &) const { return archiveWords(QT_TRANSLATE_NOOP("Archive", "a list")); }
    QString operator()(const JsonObject &) const { return archiveWords(QT_TRANSLATE_NOOP("Archive", "an object")); }
};

const JsonObject &objectAt(const JsonValue &value, const JsonPath &path)
{
    const auto *object = std::get_if<JsonObject>(&value.data);
    if (!object)
        refuseFound(value, path, archiveWords(QT_TRANSLATE_NOOP("Archive", "an object")));
    return *object;
}
} // namespace

void refuseFound(const JsonValue &found, const JsonPath &path, const QString &expected)
{
    path.refuse(
        archiveWords(QT_TRANSLATE_NOOP("Archive", "%1 was expected, %2 was found.")).arg(expected, std::visit(Teller(), found.data)));
}

const QString &textAt(const JsonValue &value, const JsonPath &path, const QString &expected)
{
    const auto *text = std::get_if<QString>(&value.data);
    if (!text)
        refuseFound(value, path, expected);
    return *text;
}

int wholeNumberAt(const JsonValue &value, const JsonPath &path, int minimum, int maximum)
{
    const auto *number = std::get_if<double>(&value.data);
    if (number && *number >= minimum && *number <= maximum && std::floor(*number) == *number)
        return static_cast<int>(*number);
    refuseFound(value, path, archiveWords(QT_TRANSLATE_NOOP("Archive", "a whole number from %1 to %2")).arg(minimum).arg(maximum));
}

QString lengthWords(int minimum, int maximum)
{
    return archiveWords(QT_TRANSLATE_NOOP("Archive", "a text of %1 to %2 characters")).arg(minimum).arg(maximum);
}

QString choiceWords(const QStringList &names)
{
    return archiveWords(QT_TRANSLATE_NOOP("Archive", "one of %1")).arg(names.join(QStringLiteral(", ")));
}

ArchiveFields::ArchiveFields(const JsonValue &value, const JsonPath &path)
    : m_members(objectAt(value, path)), m_path(path), m_asked(m_members.size(), false)
{
}

bool ArchiveFields::has(QStringView name) const
{
    return std::ranges::any_of(m_members, [&](const JsonMember &member) { return member.name == name; });
}

void ArchiveFields::refuseMissing(QStringView name) const
{
    m_path.field(name).refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this field is missing.")));
}

void ArchiveFields::close() const
{
    for (size_t index = 0; index < m_members.size(); ++index)
        if (!m_asked[index])
            m_path.field(m_members[index].name).refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this field is unknown.")));
}

const JsonValue *ArchiveFields::find(QStringView name)
{
    for (size_t index = 0; index < m_members.size(); ++index)
        if (m_members[index].name == name) {
            m_asked[index] = true;
            return &m_members[index].value;
        }
    return nullptr;
}

const JsonArray &ArchiveFields::arrayAt(const JsonValue &value, const JsonPath &path)
{
    const auto *array = std::get_if<JsonArray>(&value.data);
    if (!array)
        refuseFound(value, path, archiveWords(QT_TRANSLATE_NOOP("Archive", "a list")));
    return *array;
}

void ArchiveFields::refuseRepeated(const JsonPath &path)
{
    path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this is there twice.")));
}

bool JsonTo<bool>::read(const JsonValue &value, const JsonPath &path)
{
    const auto *truth = std::get_if<bool>(&value.data);
    if (!truth)
        refuseFound(value, path, archiveWords(QT_TRANSLATE_NOOP("Archive", "true or false")));
    return *truth;
}

QString JsonTo<QString>::read(const JsonValue &value, const JsonPath &path)
{
    return textAt(value, path, archiveWords(QT_TRANSLATE_NOOP("Archive", "a text")));
}

QUuid JsonTo<QUuid>::read(const JsonValue &value, const JsonPath &path)
{
    const QString expected = archiveWords(QT_TRANSLATE_NOOP("Archive", "an id (a UUID)"));
    const auto uuid = Id<void>::uuidFromString(textAt(value, path, expected));
    if (!uuid)
        refuseFound(value, path, expected);
    return *uuid;
}

Instant JsonTo<Instant>::read(const JsonValue &value, const JsonPath &path)
{
    const QString expected = archiveWords(QT_TRANSLATE_NOOP("Archive", "a date and time with its offset (2026-03-01T14:05:00+01:00)"));
    const auto instant = Instant::fromString(textAt(value, path, expected));
    if (!instant)
        refuseFound(value, path, expected);
    return *instant;
}

Day JsonTo<Day>::read(const JsonValue &value, const JsonPath &path)
{
    const QString expected = archiveWords(QT_TRANSLATE_NOOP("Archive", "a day (2026-03-01)"));
    const auto day = Day::fromString(textAt(value, path, expected));
    if (!day)
        refuseFound(value, path, expected);
    return *day;
}

PlannedFor JsonTo<PlannedFor>::read(const JsonValue &value, const JsonPath &path)
{
    const QString expected = archiveWords(QT_TRANSLATE_NOOP("Archive", "a day, or a date and time with its offset"));
    const QString &text = textAt(value, path, expected);
    if (const auto day = Day::fromString(text))
        return *day;
    if (const auto instant = Instant::fromString(text))
        return *instant;
    refuseFound(value, path, expected);
}

} // namespace rung
