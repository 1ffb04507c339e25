// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notebookcopy.h"

#include "core/notebook/readers.h"
#include "core/storage/database.h"

namespace rung {

NotebookCopy copyOf(const Notebook &notebook)
{
    const Environment environment{.clock = [now = notebook.now()] { return now; }, .dayStart = notebook.dayStart()};
    if (notebook.path() != memoryName())
        return [environment, path = notebook.path()] { return Notebook::open(path, environment, Notebook::Access::ReadOnly); };
    return [environment, record = read::record(notebook)] {
        auto copy = Notebook::inMemory(environment);
        copy->merge(record);
        return copy;
    };
}

} // namespace rung
