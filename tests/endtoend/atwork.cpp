// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/atwork.h"

#include "core/notebook/readers.h"
#include "core/files/wholefile.h"
#include "core/storage/check.h"
#include "tests/endtoend/opened.h"
#include "tests/support/paths.h"
#include "tests/support/sample.h"

#include <QDirIterator>
#include <QFile>

namespace rung::atwork {

using namespace literals;

namespace {

constexpr bool sealed = true;
constexpr auto backups = "2*.rung"; // they are named by their day
constexpr auto all = "*.rung";

QStringList problemsIn(const Notebook &notebook)
{
    const auto copy = Database::fromImage(notebook.path(), notebook.database().image(), Database::Access::ReadWrite);
    return problemsOf(*copy);
}

/// Whatever schema it is of.
void seal(const QString &path)
{
    replaceWhole(path, sample::seal().sealed(bytesOf(readWhole(path))));
}

} // namespace

std::vector<Work> works()
{
    return {{"Saving", "save"},
            {"SavingSealed", "save", "my.rung", sealed},
            {"SealingAndUnsealing", "turn"},
            {"BackingUp", "backup", backups},
            {"BackingUpSealed", "backup", backups, sealed},
            {"Restoring", "restore", all},
            {"RestoringSealed", "restore", all, sealed},
            {"Merging", "merge"},
            {"MergingSealed", "merge", "my.rung", sealed},
            {"Migrating", "migrate", all},
            {"MigratingSealed", "migrate", all, sealed}};
}

std::string nameOf(const testing::TestParamInfo<Work> &info)
{
    return info.param.name;
}

QString prepare(const QTemporaryDir &folder, const Work &work)
{
    const auto file = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    const QString path = file("my.rung"), other = file("other.rung"), older = file("older.rung");
    Notebook::create(path)->addLadder({sample::title("Small asks")}, std::vector{sample::newRung("Ask", 30_suds)});
    QFile::copy(path, other);
    QFile::copy(testData(QStringLiteral("schema/1.rung")), older);
    QFile::setPermissions(older, QFile::ReadOwner | QFile::WriteOwner);
    if (work.sealed)
        for (const QString &plain : {path, other, older})
            seal(plain);
    return path;
}

QStringList confirmed(const QByteArray &output)
{
    QStringList ids = QString::fromLatin1(output).split(QLatin1Char('\n'));
    ids.removeLast(); // the rest of a line that was not finished
    return ids;
}

std::set<QString> attemptsIn(const QString &folder, const Work &work)
{
    std::set<QString> ids;
    for (QDirIterator each(folder, {QLatin1String(all)}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const auto notebook = opened(each.next());
        EXPECT_EQ(problemsIn(*notebook), QStringList()) << qPrintable(each.fileName());
        if (!QDir::match(QLatin1String(work.holders), each.fileName()))
            continue;
        for (const Attempt &attempt : read::record(*notebook).attempts)
            if (attempt.outcome)
                ids.insert(attempt.id.toString());
    }
    return ids;
}

} // namespace rung::atwork
