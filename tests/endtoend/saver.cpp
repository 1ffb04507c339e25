// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/storageerror.h"
#include "core/notebook/readers.h"
#include "core/storage/backups.h"
#include "core/storage/notebookfile.h"
#include "core/storage/pagecopy.h"
#include "core/storage/supportrepository.h"
#include "tests/endtoend/opened.h"
#include "tests/support/sample.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <functional>
#include <map>

namespace {

using namespace rung;
using atwork::opened;

/// The id of a new attempt, which is in the file by now.
QString saved(Notebook &notebook)
{
    const auto rung = read::rungs(notebook, read::ladders(notebook).front().id).front().id;
    const auto attempt = notebook.plan(rung, sample::prediction());
    notebook.log(attempt, sample::outcome(notebook),
                 QStringLiteral("A story of some length, so that a save takes more than one page. ").repeated(40));
    return attempt.toString();
}

void confirm(const QString &attempt)
{
    std::printf("%s\n", qPrintable(attempt));
    std::fflush(stdout);
}

QString beside(const QString &path, const char *name)
{
    return QFileInfo(path).absolutePath() + QLatin1Char('/') + QLatin1String(name);
}

Backup backedUp(const Notebook &notebook)
{
    return BackupFolder(QFileInfo(notebook.path()).absolutePath(), notebook.id())
        .add(notebook.now(), notebook.path(),
             [&](const QString &copy, const WorkProgress &progress) { backUp(notebook.database(), copy, progress); });
}

void saveOn(const QString &path)
{
    for (const auto notebook = opened(path);;)
        confirm(saved(*notebook));
}

/// Sealed after one save, plain again after the next.
void turn(const QString &path)
{
    for (;;) {
        const auto notebook = opened(path);
        confirm(saved(*notebook));
        if (notebook->isSealed())
            unsealNotebookFile(notebook->database());
        else
            sealNotebookFile(notebook->database(), sample::seal());
    }
}

void backUpOn(const QString &path)
{
    for (const auto notebook = opened(path);;) {
        const QString attempt = saved(*notebook);
        backedUp(*notebook);
        confirm(attempt);
    }
}

/// Saves, keeps the notebook as it is among its backups, and goes back to the oldest of them.
void restoreOn(const QString &path)
{
    for (;;) {
        const auto notebook = opened(path);
        confirm(saved(*notebook));
        backedUp(*notebook);
        const QString oldest = BackupFolder(QFileInfo(path).absolutePath(), notebook->id()).list().back().path;
        if (notebook->isSealed())
            restoreSealed(path, *notebook->seal(), oldest);
        else
            restoreInto(notebook->database(), oldest);
    }
}

/// Saves in another copy of the notebook, and takes that copy in.
void mergeOn(const QString &path)
{
    const auto notebook = opened(path), other = opened(beside(path, "other.rung"));
    for (;;) {
        const QString there = saved(*other), here = saved(*notebook);
        notebook->merge(loadRecord(other->database()));
        confirm(there);
        confirm(here);
    }
}

/// Brings copies of an older notebook up to date, one after the other.
void migrateOn(const QString &path)
{
    const QString older = beside(path, "older.rung"), copying = beside(path, "copying");
    for (int i = 0;; ++i) {
        const QString copy = beside(path, "migrated") + QString::number(i) + QStringLiteral(".rung");
        if (!QFile::copy(older, copying))
            throw StorageError(StorageError::Reason::NoSpace, copying);
        QFile::rename(copying, copy);
        confirm(saved(*opened(copy)));
    }
}

} // namespace

// saver NOTEBOOK WORK: does that work without end and says each attempt once it is confirmed, until somebody ends it or the disk fails,
// which ends it with 3 and the sentence that a person would read.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::map<QString, std::function<void(const QString &)>> works{
        {QStringLiteral("save"), saveOn},       {QStringLiteral("turn"), turn},     {QStringLiteral("backup"), backUpOn},
        {QStringLiteral("restore"), restoreOn}, {QStringLiteral("merge"), mergeOn}, {QStringLiteral("migrate"), migrateOn}};
    try {
        works.at(QString::fromLocal8Bit(argv[2]))(QString::fromLocal8Bit(argv[1]));
    } catch (const StorageError &error) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message()), qPrintable(error.detail()));
    }
    return 3;
}
