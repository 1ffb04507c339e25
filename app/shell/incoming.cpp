// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/incoming.h"

#include "app/shell/archivefile.h"
#include "core/exchange/otherjournal.h"
#include "core/files/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace rung {

namespace {

const QStringList &textPatterns()
{
    static const QStringList patterns{QStringLiteral("*.md"), QStringLiteral("*.markdown"), QStringLiteral("*.txt")};
    return patterns;
}

bool isText(const QFileInfo &file)
{
    return file.isDir() || QDir::match(textPatterns(), file.fileName());
}

TextFile textFile(const QString &path, const QString &name)
{
    const auto changedAt = Instant::from(QFileInfo(path).lastModified());
    return {name, readWhole(path), changedAt.value_or(systemClock()())};
}

std::vector<TextFile> textFiles(const QStringList &paths)
{
    std::vector<TextFile> files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.push_back(textFile(path, QFileInfo(path).fileName()));
            continue;
        }
        QDirIterator found(path, textPatterns(), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString next = found.next();
            files.push_back(textFile(next, QDir(path).relativeFilePath(next)));
        }
    }
    std::ranges::sort(files, {}, &TextFile::name);
    return files;
}

/// Takes what is no text out of `paths`, and says so.
QStringList leaveOutOthers(QStringList &paths)
{
    QStringList left;
    for (const QString &path : paths)
        if (!isText(QFileInfo(path)))
            left << QCoreApplication::translate("Incoming", "%1: it is no text; it can be taken in by itself")
                        .arg(QFileInfo(path).fileName());
    paths.removeIf([](const QString &path) { return !isText(QFileInfo(path)); });
    return left;
}

Incoming fromOther(const Notebook &notebook, OtherJournal journal)
{
    Incoming incoming{Record{notebook.id()}, std::move(journal.left)};
    incoming.record.reflections = std::move(journal.texts);
    return incoming;
}

} // namespace

Incoming incomingFrom(const Notebook &notebook, QStringList paths, const WorkProgress &progress)
{
    const OtherJournalTimes times{.dayStart = notebook.dayStart()};
    if (paths.size() != 1 || isText(QFileInfo(paths.first()))) {
        const QStringList others = leaveOutOthers(paths);
        Incoming incoming = fromOther(notebook, readTextFiles(textFiles(paths), times));
        incoming.left += others;
        return incoming;
    }
    const QString &path = paths.first();
    const QByteArray bytes = readWhole(path);
    const bool ours = bytes.contains("\"rung-archive\"") || !bytes.contains("\"entries\"");
    return ours ? Incoming{archiveFor(notebook, bytes, path, progress)} : fromOther(notebook, readDayOne(bytes, path, times));
}

} // namespace rung
