// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/backupkeeper.h"
#include "app/shell/backupplaceedit.h"
#include "app/shell/restoredialog.h"
#include "app/widgets/messagestrip.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace rung {

namespace {
struct RestoringTest : testing::Test
{
    Home home;
    Id<Rung> rung = home.addRung();

    MainWindow &window() { return home.window(); }
    Notebook &notebook() { return window().opened().notebook(); }
    QStringList texts()
    {
        QStringList all;
        for (const Reflection &text : read::record(notebook()).reflections)
            all << text.text;
        return all;
    }
    std::vector<Backup> backups() { return BackupFolder(home.file("data/backups"), notebook().id()).list(); }
    bool firstIsMade()
    {
        return QTest::qWaitFor([&] { return backups().size() == 1; });
    }
    RestoreDialog *openDialog()
    {
        childOf<QAction>(window(), "restoreBackup")->trigger();
        const auto found = [&] { return childOf<RestoreDialog>(window(), "restoreDialog"); };
        return QTest::qWaitFor([&] { return found() != nullptr; }) ? found() : nullptr;
    }
    QString strip() { return childOf<MessageStrip>(window(), "messageStrip")->message(); }
    bool isRestored()
    {
        return QTest::qWaitFor([&] { return strip().startsWith(QStringLiteral("The notebook is what it was")); });
    }
};
} // namespace

TEST_F(RestoringTest, ListsEachBackupWithWhatItHolds)
{
    ASSERT_TRUE(firstIsMade());
    const auto *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(childOf<QLabel>(*dialog, "backupContents")->text().startsWith(QStringLiteral("1 ladder · 0 attempts")));
}

TEST_F(RestoringTest, GoesBackToABackupAndForwardAgain)
{
    ASSERT_TRUE(firstIsMade());
    notebook().write({.text = QStringLiteral("Later")});
    auto *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    childOf<QPushButton>(*dialog, "goBack")->click();
    ASSERT_TRUE(isRestored());
    EXPECT_EQ(texts(), QStringList());
    EXPECT_EQ(backups().size(), 2U);
    childOf<MessageStrip>(window(), "messageStrip")->findChild<QPushButton *>(QStringLiteral("undo"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return texts() == QStringList(QStringLiteral("Later")); }));
}

TEST_F(RestoringTest, SaysSoWhereThereIsNoBackup)
{
    ASSERT_TRUE(firstIsMade());
    QFile::remove(backups().front().path);
    const auto *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_NE(childOf<QLabel>(*dialog, "noBackups"), nullptr);
}

TEST_F(RestoringTest, OffersNothingOfWhatCannotBeRead)
{
    ASSERT_TRUE(firstIsMade());
    QFile broken(backups().front().path);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("torn");
    broken.close();
    const auto *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(childOf<QPushButton>(*dialog, "goBack")->isEnabled());
}

TEST_F(RestoringTest, ErasesFromTheBackupsWhatIsErasedInTheTrash)
{
    ASSERT_TRUE(firstIsMade());
    notebook().trash(rung);
    childOf<QAction>(window(), "trash")->trigger();
    childOf<QPushButton>(window(), "emptyTrash")->click();
    const auto *question = childOf<QMessageBox>(window(), "eraseQuestion");
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("in the backups Rung made")));
    childOf<QPushButton>(window(), "eraseNow")->click();
    const auto holdsIt = [&] {
        QFile file(backups().front().path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("Ask for the time");
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !holdsIt(); }));
}

TEST_F(RestoringTest, TellsInTheWindowHowManyBackupsThereAreAndWhere)
{
    ASSERT_TRUE(firstIsMade());
    childOf<QAction>(window(), "knowledge")->trigger();
    EXPECT_TRUE(childOf<QLabel>(window(), "backupStatus")->text().startsWith(QStringLiteral("1 backup; the last one is of")));
}

TEST_F(RestoringTest, ShowsThePlaceInTheSettingsAndChangesIt)
{
    childOf<QAction>(window(), "settings")->trigger();
    auto *edit = childOf<BackupPlaceEdit>(window(), "backupPlaceEdit");
    ASSERT_NE(edit, nullptr);
    const auto *place = childOf<QLabel>(*edit, "backupPlace");
    EXPECT_EQ(place->text(), home.file("data/backups"));
    edit->choose(home.file("disk"));
    EXPECT_EQ(place->text(), home.file("disk") + QStringLiteral(" (not there at the moment)"));
    childOf<QPushButton>(*edit, "usualBackupPlace")->click();
    EXPECT_EQ(place->text(), home.file("data/backups"));
}

} // namespace rung
