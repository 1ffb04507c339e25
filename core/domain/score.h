// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>

namespace rung {

/// A whole number on a closed scale of one kind; the kinds do not mix and a value off the scale cannot exist.
template <class Kind>
class Score
{
public:
    static constexpr int minimum = 0;
    static constexpr int maximum = Kind::maximum;

    /// The score, or nothing when `value` lies outside minimum…maximum.
    static constexpr std::optional<Score> from(int value)
    {
        if (value < minimum || value > maximum)
            return std::nullopt;
        return Score(value);
    }

    /// A score written in the source; a literal off the scale does not compile.
    static consteval Score literal(unsigned long long value)
    {
        if (value > static_cast<unsigned long long>(maximum))
            throw "off the scale";
        return Score(static_cast<int>(value));
    }

    constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(Score, Score) = default;

private:
    constexpr explicit Score(int value) : m_value(value) {}
    int m_value;
};

struct SudsKind
{
    static constexpr int maximum = 100;
};
struct LikelihoodKind
{
    static constexpr int maximum = 100;
};
struct HandledKind
{
    static constexpr int maximum = 10;
};

/// Distress in subjective units, 0 (none) to 100 (the most imaginable).
using Suds = Score<SudsKind>;
/// How likely something seems, in whole per cent.
using Likelihood = Score<LikelihoodKind>;
/// How well the person handled it, 0 to 10.
using Handled = Score<HandledKind>;

namespace literals {
consteval Suds operator""_suds(unsigned long long value)
{
    return Suds::literal(value);
}
consteval Likelihood operator""_percent(unsigned long long value)
{
    return Likelihood::literal(value);
}
consteval Handled operator""_handled(unsigned long long value)
{
    return Handled::literal(value);
}
} // namespace literals

} // namespace rung
