// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/fileactions.h"
#include "app/widgets/messagestrip.h"
#include "core/domain/storageerror.h"
#include "core/notebook/readers.h"
#include "core/storage/filemoved.h"
#include "tests/app/shell/home.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

namespace rung {

namespace {
struct FileWatchTest : testing::Test
{
    Home home;
    Id<Rung> rung = home.addRung();
    QString path = home.location.notebook;

    Notebook &notebook() { return home.window().opened().notebook(); }
    MessageStrip *strip() { return childOf<MessageStrip>(home.window(), "messageStrip"); }
    bool isTold(const char *words)
    {
        return QTest::qWaitFor([&] { return strip()->message().contains(QLatin1String(words)); });
    }
    QStringList texts()
    {
        QStringList all;
        for (const Reflection &text : read::record(notebook()).reflections)
            all << text.text;
        all.sort();
        return all;
    }
};
} // namespace

TEST_F(FileWatchTest, TellsThatTheFileIsGoneAndKeepsWhatWasSavedElsewhere)
{
    notebook().write({.text = QStringLiteral("Saved")});
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(isTold("was moved or deleted while it was open"));
    EXPECT_EQ(childOf<QPushButton>(*strip(), "undo")->text(), QStringLiteral("Keep a copy…"));
    EXPECT_THROW(notebook().write({.text = QStringLiteral("Lost")}), StorageError);
    home.window().findChild<FileActions *>()->keepAt(home.file("kept.rung"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return notebook().path() == home.file("kept.rung"); }));
    EXPECT_EQ(texts(), QStringList(QStringLiteral("Saved")));
    notebook().write({.text = QStringLiteral("And on")});
    EXPECT_EQ(texts().size(), 2);
}

TEST_F(FileWatchTest, KeepsItWhereItWasAsWell)
{
    ASSERT_TRUE(QFile::rename(path, home.file("away.rung")));
    ASSERT_TRUE(isTold("was moved or deleted"));
    home.window().findChild<FileActions *>()->keepAt(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path) && !hasMoved(notebook().database()); }));
    EXPECT_NO_THROW(notebook().write({.text = QStringLiteral("And on")}));
}

TEST_F(FileWatchTest, BringsBothTogetherWhereAnotherFileTookItsPlace)
{
    const QString other = home.file("data/other.rung");
    ASSERT_TRUE(QFile::copy(path, other));
    Notebook::open(other)->write({.text = QStringLiteral("There")});
    notebook().write({.text = QStringLiteral("Here")});
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(other, path));
    ASSERT_TRUE(isTold("in place of this one"));
    childOf<QPushButton>(*strip(), "undo")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return texts() == QStringList({QStringLiteral("Here"), QStringLiteral("There")}); }));
}

TEST_F(FileWatchTest, SaysNothingOfWhatTheWindowSavesItself)
{
    notebook().write({.text = QStringLiteral("Saved")});
    QTest::qWait(400);
    EXPECT_FALSE(strip()->message().contains(QStringLiteral("while it was open")));
}

} // namespace rung
