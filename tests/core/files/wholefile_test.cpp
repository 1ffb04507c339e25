// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/files/fileturn.h"
#include "core/files/newfile.h"
#include "core/files/wholefile.h"
#include "tests/support/refusal.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

namespace rung {
namespace {

using Reason = StorageError::Reason;

struct WholeFile : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a file"));
    QString nowhere = folder.filePath(QStringLiteral("no folder/a file"));
};

TEST_F(WholeFile, TakesThePlaceOfTheOneBeforeForItsOwnerAlone)
{
    replaceWhole(path, "one");
    replaceWhole(path, "two");
    EXPECT_EQ(readWhole(path), "two");
    EXPECT_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(WholeFile, SaysThatItsFolderIsNotThere)
{
    EXPECT_EQ(refusalOf([&] { replaceWhole(nowhere, "one"); }), Reason::Missing);
    EXPECT_EQ(refusalOf([&] { writeSynced(nowhere, "one"); }), Reason::Missing);
    EXPECT_EQ(refusalOf([&] { NewFile file(nowhere); }), Reason::Missing);
    EXPECT_EQ(refusalOf([&] { readWhole(nowhere); }), Reason::Missing);
    EXPECT_EQ(refusalOf([&] { FileTurn turn(nowhere); }), Reason::NotAllowed);
}

TEST_F(WholeFile, LeavesAFolderInItsWayAlone)
{
    ASSERT_TRUE(QDir().mkpath(path));
    EXPECT_EQ(refusalOf([&] { replaceWhole(path, "one"); }), Reason::NotAllowed);
    EXPECT_EQ(refusalOf([&] { writeSynced(path, "one"); }), Reason::NotAllowed);
    EXPECT_EQ(refusalOf([&] { readWhole(path); }), Reason::NotAllowed);
    EXPECT_TRUE(QDir(path).exists());
}

TEST_F(WholeFile, ThatIsNewReplacesNothing)
{
    NewFile file(path);
    replaceWhole(path, "somebody else's");
    EXPECT_EQ(refusalOf([&] { file.putInPlace(); }), Reason::Exists);
    EXPECT_EQ(readWhole(path), "somebody else's");
}

TEST_F(WholeFile, IsOneProgramsAtATime)
{
    const FileTurn turn(path);
    EXPECT_EQ(refusalOf([&] { FileTurn another(path); }), Reason::Locked);
}

} // namespace
} // namespace rung
