// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace rung {

/// The hours in which nothing rings, from one full hour until another on the clock on the wall; the same hour twice is none at all.
class QuietHours
{
public:
    /// Hours of 0–23; nothing off that scale.
    static constexpr std::optional<QuietHours> from(int first, int until)
    {
        const auto isHour = [](int hour) { return hour >= 0 && hour <= 23; };
        return isHour(first) && isHour(until) ? std::optional(QuietHours(first, until)) : std::nullopt;
    }
    /// From nine in the evening until nine in the morning.
    static constexpr QuietHours standard() { return QuietHours(21, 9); }

    constexpr int first() const { return m_first; }
    constexpr int until() const { return m_until; }
    constexpr bool contain(int hour) const
    {
        return m_first <= m_until ? hour >= m_first && hour < m_until : hour >= m_first || hour < m_until;
    }

    friend constexpr bool operator==(QuietHours, QuietHours) = default;

private:
    constexpr QuietHours(int first, int until) : m_first(first), m_until(until) {}
    int m_first;
    int m_until;
};

} // namespace rung
