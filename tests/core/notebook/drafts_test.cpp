// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/drafts.h"

#include <QFile>
#include <QTemporaryDir>

namespace rung {
namespace {

const QUuid notebookId = QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-000000000001"));
const QString form = QStringLiteral("plan/x");

TEST(Drafts, AreThereAgainInTheNextRun)
{
    QTemporaryDir folder;
    {
        Drafts drafts(folder.path(), notebookId);
        drafts.keep(form, {{QStringLiteral("feared"), QStringLiteral("they laugh \u2764")}});
    }
    EXPECT_EQ(Drafts(folder.path(), notebookId).draft(form).value(QStringLiteral("feared")).toString(), QStringLiteral("they laugh \u2764"));
}

TEST(Drafts, OfAnotherNotebookStayApart)
{
    QTemporaryDir folder;
    Drafts(folder.path(), notebookId).keep(form, {{QStringLiteral("a"), 1}});
    EXPECT_TRUE(Drafts(folder.path(), QUuid::createUuid()).forms().isEmpty());
}

TEST(Drafts, AreReadableByTheirOwnerAlone)
{
    QTemporaryDir folder;
    Drafts(folder.path(), notebookId).keep(form, {{QStringLiteral("a"), 1}});
    const QString path = folder.path() + QStringLiteral("/drafts/00000000-0000-4000-8000-000000000001.json");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(QFile::permissions(path) & others);
}

TEST(Drafts, MoveWithTheIdentityOfTheirNotebook)
{
    QTemporaryDir folder;
    const QUuid takenOver = QUuid::createUuid();
    const QString theirs = QStringLiteral("write");
    Drafts(folder.path(), takenOver).keep(theirs, {{QStringLiteral("b"), 2}});
    {
        Drafts drafts(folder.path(), notebookId);
        drafts.keep(form, {{QStringLiteral("a"), 1}});
        drafts.moveTo(takenOver);
    }
    const Drafts again(folder.path(), takenOver);
    EXPECT_EQ(again.draft(form).value(QStringLiteral("a")).toInt(), 1);
    EXPECT_EQ(again.draft(theirs).value(QStringLiteral("b")).toInt(), 2);
    EXPECT_TRUE(Drafts(folder.path(), notebookId).forms().isEmpty());
}

TEST(Drafts, AreGoneOnceDropped)
{
    QTemporaryDir folder;
    {
        Drafts drafts(folder.path(), notebookId);
        drafts.keep(form, {{QStringLiteral("a"), 1}});
        drafts.flush();
        drafts.drop(form);
    }
    EXPECT_FALSE(Drafts(folder.path(), notebookId).has(form));
}

TEST(Drafts, OfTwoWindowsStayBeside)
{
    QTemporaryDir folder;
    {
        Drafts one(folder.path(), notebookId);
        Drafts two(folder.path(), notebookId);
        one.keep(form, {{QStringLiteral("a"), 1}});
        one.flush();
        two.keep(QStringLiteral("write"), {{QStringLiteral("b"), 2}});
        two.flush();
        one.keep(form, {{QStringLiteral("a"), 3}});
    }
    const Drafts again(folder.path(), notebookId);
    EXPECT_EQ(again.draft(form).value(QStringLiteral("a")).toInt(), 3);
    EXPECT_EQ(again.draft(QStringLiteral("write")).value(QStringLiteral("b")).toInt(), 2);
}

TEST(Drafts, NeverStopTheProgramWhenTheirFileIsBroken)
{
    QTemporaryDir folder;
    Drafts(folder.path(), notebookId).keep(form, {{QStringLiteral("a"), 1}});
    QFile file(folder.path() + QStringLiteral("/drafts/00000000-0000-4000-8000-000000000001.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{broken");
    file.close();
    EXPECT_TRUE(Drafts(folder.path(), notebookId).forms().isEmpty());
}

} // namespace
} // namespace rung
