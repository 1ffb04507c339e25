// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/storageerror.h"

#include <optional>

namespace rung {

/// Why the world refused; nothing where it did not.
template <class Work>
std::optional<StorageError::Reason> refusalOf(Work work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.reason();
    }
    return std::nullopt;
}

} // namespace rung
