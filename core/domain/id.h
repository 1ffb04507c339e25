// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace rung {

/// The key of one record of one kind; keys of different kinds do not convert into one another.
template <class Of>
class Id
{
public:
    constexpr explicit Id(QUuid uuid) : m_uuid(uuid) {}

    /// Reads the 36-character form (8-4-4-4-12 hexadecimal digits, without braces); nothing for any other text.
    static std::optional<Id> fromString(const QString &text)
    {
        const auto uuid = uuidFromString(text);
        return uuid ? std::optional(Id(*uuid)) : std::nullopt;
    }

    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.toString() < b.toString(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

    static std::optional<QUuid> uuidFromString(const QString &text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        const bool wellFormed = !uuid.isNull() || text == QUuid().toString(QUuid::WithoutBraces);
        return wellFormed ? std::optional(uuid) : std::nullopt;
    }

private:
    QUuid m_uuid;
};

} // namespace rung

template <class Of>
struct std::hash<rung::Id<Of>>
{
    size_t operator()(const rung::Id<Of> &id) const noexcept { return qHash(id); }
};
