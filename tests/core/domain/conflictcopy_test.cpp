// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/conflictcopy.h"

namespace rung {
namespace {

const QString name = QStringLiteral("my notebook.rung");

struct ConflictCopyOf : testing::TestWithParam<const char *>
{
};
struct NoConflictCopyOf : testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(ConflictCopyOf, TheNotebookIsKnownByItsName)
{
    EXPECT_TRUE(isConflictCopy(name, QString::fromUtf8(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Made, ConflictCopyOf,
                         testing::Values("my notebook.sync-conflict-20260102-030405-ABCD2E7.rung",
                                         "my notebook.sync-conflict-20260102-030405-ABCD2E7.sync-conflict-20260103-030405-ABCD2E7.rung",
                                         "my notebook (conflicted copy 2026-01-02 030405).rung",
                                         "my notebook (conflicted copy ada 2026-01-02 030405).rung",
                                         "my notebook (Ada's conflicted copy 2026-01-02).rung",
                                         "my notebook (Ädas Rechner's conflicted copy 2026-01-02 (1)).rung",
                                         "my notebook_conflict-20260102-030405.rung"));

TEST_P(NoConflictCopyOf, TheNotebookIsTakenForOne)
{
    EXPECT_FALSE(isConflictCopy(name, QString::fromUtf8(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Made, NoConflictCopyOf,
                         testing::Values("my notebook.rung", "my notebook 2.rung", "my notebook (copy).rung", "my notebook.rung.before-v3",
                                         "other.sync-conflict-20260102-030405-ABCD2E7.rung",
                                         "my notebook.sync-conflict-20260102-030405-ABCD2E7.txt",
                                         "my notebook.sync-conflict-2026-ABCD2E7.rung", "my notebook (conflicted copy).rung",
                                         "my notebook two (conflicted copy 2026-01-02 030405).rung", "my.rung", ".rung", ""));

TEST(ConflictCopies, AreFoundAmongTheFilesOfAFolder)
{
    const QString copy = QStringLiteral("a.sync-conflict-20260102-030405-ABCD2E7.rung");
    EXPECT_EQ(conflictCopiesOf(QStringLiteral("a.rung"), {QStringLiteral("a.rung"), copy, QStringLiteral("b.rung")}), QStringList(copy));
}

TEST(ConflictCopies, OfAFileWithoutAnEndingAreFoundToo)
{
    EXPECT_TRUE(isConflictCopy(QStringLiteral("diary"), QStringLiteral("diary.sync-conflict-20260102-030405-ABCD2E7")));
    EXPECT_FALSE(isConflictCopy(QString(), QStringLiteral(".sync-conflict-20260102-030405-ABCD2E7")));
}

} // namespace rung
