// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/archivefile.h"

#include "app/shell/outputfile.h"
#include "core/exchange/archive.h"
#include "core/notebook/readers.h"

namespace rung {

QByteArray archiveOf(const Notebook &notebook, bool withSupport)
{
    return writeArchive(read::record(notebook), notebook.now(), QStringLiteral("rung " RUNG_VERSION),
                        withSupport ? SupportPart::With : SupportPart::Without);
}

Record archiveFor(const Notebook &notebook, const QString &path)
{
    KnownRecords known;
    const Record ours = read::record(notebook);
    for (const Rung &rung : ours.rungs)
        known.rungs.insert(rung.id);
    for (const Attempt &attempt : ours.attempts)
        known.attempts.insert(attempt.id);
    for (const Reflection &reflection : ours.reflections)
        known.reflections.insert(reflection.id);
    return readArchive(readInput(path), path, known);
}

} // namespace rung
