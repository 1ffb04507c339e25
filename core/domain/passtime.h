// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <future>

namespace rung {

/// How to pass the time until a worker is done: a window lets its events go on meanwhile. An empty one just waits.
using PassTime = std::function<void(const std::future<void> &)>;

} // namespace rung
