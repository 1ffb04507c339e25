// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/storageerror.h"
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const rung::fuzz::Target *const target = rung::fuzz::targetNamed(RUNG_FUZZ_TARGET);
    try {
        target->take(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    } catch (const rung::StorageError &) {
        // It said no, as it may.
    }
    return 0;
}
