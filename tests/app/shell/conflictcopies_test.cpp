// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/importpreview.h"
#include "app/widgets/messagestrip.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace rung {

namespace {
constexpr auto copyName = "data/notebook.sync-conflict-20260102-030405-ABCD2E7.rung";

struct ConflictCopiesTest : testing::Test
{
    Home home;
    Id<Rung> rung = home.addRung();

    /// The copy another computer made, with one text more, and the window opened anew.
    void openBesideACopy(bool withMore = true)
    {
        ASSERT_TRUE(QFile::copy(home.location.notebook, home.file(copyName)));
        if (withMore)
            Notebook::open(home.file(copyName))->write({.text = QStringLiteral("From the other computer")});
        home.window().openNotebook(home.location.notebook);
    }

    MessageStrip *strip() { return childOf<MessageStrip>(home.window(), "messageStrip"); }
    bool isOffered()
    {
        return QTest::qWaitFor([&] { return strip()->message().startsWith(QStringLiteral("There is another copy of this notebook")); });
    }
    void pressOffer() { childOf<QPushButton>(*strip(), "undo")->click(); }
    size_t texts() { return read::record(home.window().opened().notebook()).reflections.size(); }
};
} // namespace

TEST_F(ConflictCopiesTest, AreOfferedWhenTheNotebookOpens)
{
    openBesideACopy();
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(strip()->message().contains(QStringLiteral("with 1 thing missing here. Bring both together?")));
    EXPECT_EQ(childOf<QPushButton>(*strip(), "undo")->text(), QStringLiteral("Look at it"));
    EXPECT_EQ(texts(), 0U);
}

TEST_F(ConflictCopiesTest, AreBroughtTogetherAfterALookAndCanBeTakenBack)
{
    openBesideACopy();
    ASSERT_TRUE(isOffered());
    pressOffer();
    ASSERT_NE(childOf<ImportPreview>(home.window(), "importPreview"), nullptr);
    childOf<QPushButton>(home.window(), "takeInButton")->click();
    EXPECT_EQ(texts(), 1U);
    EXPECT_TRUE(strip()->message().startsWith(QStringLiteral("Brought together: 1 added")));
    childOf<QPushButton>(home.window(), "leaveCopy")->click();
    EXPECT_TRUE(QFile::exists(home.file(copyName)));
    home.window().opened().notebook().undo();
    EXPECT_EQ(texts(), 0U);
}

TEST_F(ConflictCopiesTest, MayGoOnceEverythingInThemIsHere)
{
    openBesideACopy(false);
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(strip()->message().contains(QStringLiteral("Everything in it is here already.")));
    EXPECT_EQ(childOf<QPushButton>(*strip(), "undo")->text(), QStringLiteral("Move it to the trash"));
    EXPECT_TRUE(QFile::exists(home.file(copyName)));
}

TEST_F(ConflictCopiesTest, ThatCannotBeReadAreLeftAloneAndInTheWayOfNothing)
{
    QFile torn(home.file("data/notebook.sync-conflict-20250102-030405-ABCD2E7.rung"));
    ASSERT_TRUE(torn.open(QIODevice::WriteOnly));
    torn.write("torn");
    torn.close();
    openBesideACopy();
    EXPECT_TRUE(isOffered());
    EXPECT_TRUE(torn.exists());
}

} // namespace rung
