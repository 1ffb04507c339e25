// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/journal/entriespage.h"
#include "app/shell/translation.h"

#include <QGuiApplication>

namespace rung {

TEST(Translation, CountsInEnglishInsideAClassAndOutside)
{
    Translation translation(*qGuiApp);
    translation.speak(QStringLiteral("en"));
    EXPECT_EQ(EntriesPage::tr("%n entries", nullptr, 1), QStringLiteral("1 entry"));
    EXPECT_EQ(EntriesPage::tr("%n entries", nullptr, 2), QStringLiteral("2 entries"));
    EXPECT_EQ(QCoreApplication::translate("Summary", "%Ln asks", nullptr, 1), QStringLiteral("1 ask"));
}

} // namespace rung
