// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <algorithm>
#include <cstddef>

namespace rung {

/// Chance that turns out the same on every machine and with every standard library: SplitMix64 (Steele, Lea and Flood 2014).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// A whole number from `minimum` to `maximum`, both included.
    int between(int minimum, int maximum)
    {
        const auto span = static_cast<quint64>(maximum - minimum) + 1;
        return minimum + static_cast<int>(((next() >> 32U) * span) >> 32U);
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    /// A number near zero: the sum of three throws, so that small ones come more often; at most `reach` either way.
    int swing(int reach) { return (between(-reach, reach) + between(-reach, reach) + between(-reach, reach)) / 3; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[static_cast<size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }

    /// A version 4 UUID.
    QUuid uuid()
    {
        const quint64 high = next();
        const quint64 low = next();
        const auto byte = [low](unsigned shift) { return static_cast<uchar>(low >> shift); };
        return QUuid(static_cast<uint>(high >> 32U), static_cast<ushort>(high >> 16U), static_cast<ushort>((high & 0x0FFFU) | 0x4000U),
                     static_cast<uchar>((byte(0) & 0x3FU) | 0x80U), byte(8), byte(16), byte(24), byte(32), byte(40), byte(48), byte(56));
    }

private:
    quint64 m_state;
};

} // namespace rung
