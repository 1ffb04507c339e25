// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/deedwords.h"

#include <QSet>

namespace rung {

TEST(DeedWords, SayEveryDeedWithoutShouting)
{
    for (int deed = 0; deed <= static_cast<int>(Deed::Import); ++deed) {
        const QString words = doneWords(static_cast<Deed>(deed));
        EXPECT_TRUE(words.endsWith(QLatin1Char('.'))) << deed;
        EXPECT_FALSE(words.contains(QLatin1Char('!'))) << deed;
    }
}

TEST(DeedWords, NameWhatWasTakenBack)
{
    EXPECT_EQ(undoneWords(Deed::Plan), QStringLiteral("Taken back: the plan."));
    EXPECT_EQ(undoLabel(Deed::Write), QStringLiteral("Undo: what was written"));
    EXPECT_EQ(redoLabel(Deed::Write), QStringLiteral("Redo: what was written"));
}

} // namespace rung
