// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/backups.h"
#include "core/storage/notebookfile.h"
#include "core/storage/pagecopy.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/supportrepository.h"
#include "tests/support/sample.h"
#include "tests/support/sealing.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <functional>
#include <map>

namespace {

using namespace rung;

Seal sealOf(const QString &path)
{
    return *Seal::opened(sealHeaderOf(path), sample::recoveryCode());
}

std::unique_ptr<Notebook> opened(const QString &path)
{
    return isSealedFile(path) ? Notebook::openSealed(path, sealOf(path)) : Notebook::open(path);
}

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
        QFile::copy(older, copying);
        QFile::rename(copying, copy);
        confirm(saved(*opened(copy)));
    }
}

} // namespace

// saver NOTEBOOK WORK: does that work without end and says each attempt once it is confirmed, until somebody ends it.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::map<QString, std::function<void(const QString &)>> works{
        {QStringLiteral("save"), saveOn},       {QStringLiteral("turn"), turn},     {QStringLiteral("backup"), backUpOn},
        {QStringLiteral("restore"), restoreOn}, {QStringLiteral("merge"), mergeOn}, {QStringLiteral("migrate"), migrateOn}};
    works.at(QString::fromLocal8Bit(argv[2]))(QString::fromLocal8Bit(argv[1]));
}
