// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace rung::fuzz {

/// What takes in bytes that anybody may have made. Each refuses what is wrong by the means it has, and neither crashes nor throws anything
/// else.
struct Target
{
    const char *name; ///< of its folder of beginnings, too
    std::function<void(const QByteArray &)> take;
};

const Target *targetNamed(const char *name);

} // namespace rung::fuzz
