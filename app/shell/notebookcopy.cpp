// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notebookcopy.h"

#include "core/notebook/readers.h"
#include "core/storage/database.h"

namespace rung {

NotebookCopy copyOf(const Notebook &notebook)
{
    if (notebook.isSealed() || notebook.path() == memoryName())
        return notebook.copyInMemory();
    const Environment environment{.clock = [now = notebook.now()] { return now; }, .dayStart = notebook.dayStart()};
    return [environment, path = notebook.path()] { return Notebook::open(path, environment, Notebook::Access::ReadOnly); };
}

} // namespace rung
