// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notebookcopy.h"

#include "core/sealing/seal.h"
#include "core/storage/database.h"

namespace rung {

NotebookCopy copyOf(const Notebook &notebook)
{
    if (notebook.isSealed() || notebook.path() == memoryName())
        return notebook.copyInMemory();
    const Environment environment{.clock = [now = notebook.now()] { return now; }, .dayStart = notebook.dayStart()};
    return [environment, path = notebook.path()] { return Notebook::open(path, environment, Notebook::Access::ReadOnly); };
}

std::shared_ptr<const Seal> sealOf(const Notebook &notebook)
{
    return notebook.isSealed() ? std::make_shared<const Seal>(notebook.seal()->copy()) : nullptr;
}

} // namespace rung
