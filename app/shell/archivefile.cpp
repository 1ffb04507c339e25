// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/archivefile.h"

#include "core/exchange/archive.h"
#include "core/notebook/readers.h"

namespace rung {

namespace {
constexpr double readingShare = 0.4; ///< of the time, to read the notebook
}

QByteArray archiveOf(const Notebook &notebook, bool withSupport, const WorkProgress &progress)
{
    return writeArchive(read::record(notebook), notebook.now(), QStringLiteral("rung " RUNG_VERSION),
                        withSupport ? SupportPart::With : SupportPart::Without, partOf(progress, readingShare, 1));
}

Record archiveFor(const Notebook &notebook, const QByteArray &bytes, const QString &path, const WorkProgress &progress)
{
    KnownRecords known;
    const Record ours = read::record(notebook);
    for (const Rung &rung : ours.rungs)
        known.rungs.insert(rung.id);
    for (const Attempt &attempt : ours.attempts)
        known.attempts.insert(attempt.id);
    for (const Reflection &reflection : ours.reflections)
        known.reflections.insert(reflection.id);
    return readArchive(bytes, path, known, partOf(progress, readingShare, 1));
}

} // namespace rung
