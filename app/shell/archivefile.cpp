// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/archivefile.h"

#include "app/shell/outputfile.h"
#include "core/exchange/archive.h"
#include "core/notebook/readers.h"

#include <QCoreApplication>

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

QString mergeSentence(const MergeCount &count)
{
    QString sentence = QCoreApplication::translate("Import", "%1 added, %2 changed, %3 kept as they were newer here, %4 unchanged.")
                           .arg(count.added)
                           .arg(count.changed)
                           .arg(count.kept)
                           .arg(count.unchanged);
    if (count.erased > 0)
        sentence += QLatin1Char(' ') + QCoreApplication::translate("Import", "%n erased for good stayed away.", nullptr, count.erased);
    return sentence;
}

} // namespace rung
