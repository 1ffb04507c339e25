// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/sealednotebook.h"
#include "tests/support/sealing.h"

namespace rung::atwork {

/// The notebook at that path, sealed or not.
inline std::unique_ptr<Notebook> opened(const QString &path)
{
    return isSealedFile(path) ? Notebook::openSealed(path, *Seal::opened(sealHeaderOf(path), sample::recoveryCode()))
                              : Notebook::open(path);
}

} // namespace rung::atwork
