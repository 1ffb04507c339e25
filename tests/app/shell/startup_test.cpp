// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/startup.h"

#include "app/shell/notebookproblem.h"
#include "core/storage/backups.h"
#include "tests/app/shell/home.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace rung {

namespace {
/// Presses that button of the problem dialog once it is on the screen, and tells its sentence.
QString pressing(const char *button, const std::function<void()> &open)
{
    QString sentence;
    QTimer::singleShot(0, qApp, [&] {
        const QWidget *dialog = QApplication::activeModalWidget();
        sentence = childOf<QLabel>(*dialog, "problem")->text();
        childOf<QPushButton>(*dialog, button)->click();
    });
    open();
    return sentence;
}

void writeFile(const QString &path, const char *text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}
} // namespace

TEST(Startup, MakesTheUsualNotebookForItsOwnerAlone)
{
    Home home;
    ASSERT_NE(openAtStart({}, home.location, home.preferences), nullptr);
    const QFileInfo file(home.location.notebook);
    const QFileInfo folder(file.absolutePath());
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    EXPECT_EQ(folder.permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
}

TEST(Startup, OpensTheUsualNotebookAgain)
{
    Home home;
    const QUuid id = openAtStart({}, home.location, home.preferences)->notebook().id();
    EXPECT_EQ(openAtStart({}, home.location, home.preferences)->notebook().id(), id);
}

TEST(Startup, OffersToCreateWhatIsNotThere)
{
    Home home;
    const LaunchOptions options{.notebook = home.file("new.rung")};
    std::unique_ptr<OpenNotebook> opened;
    const QString sentence = pressing("createHereButton", [&] { opened = openAtStart(options, home.location, home.preferences); });
    EXPECT_TRUE(sentence.contains(home.file("new.rung")));
    ASSERT_NE(opened, nullptr);
    EXPECT_EQ(opened->notebook().path(), home.file("new.rung"));
}

TEST(Startup, CreatesNothingWhenThePersonQuits)
{
    Home home;
    const LaunchOptions options{.notebook = home.file("new.rung")};
    std::unique_ptr<OpenNotebook> opened;
    pressing("closeButton", [&] { opened = openAtStart(options, home.location, home.preferences); });
    EXPECT_EQ(opened, nullptr);
    EXPECT_FALSE(QFileInfo::exists(home.file("new.rung")));
}

TEST(Startup, DoesNotOfferToCreateOverAForeignFile)
{
    Home home;
    writeFile(home.file("letter.rung"), "Dear diary");
    const StorageError error(StorageError::Reason::NotANotebook, home.file("letter.rung"));
    EXPECT_EQ(childOf<QPushButton>(NotebookProblem(error), "createHereButton"), nullptr);
}

TEST(Startup, OffersToRescueWhatIsDamaged)
{
    const StorageError damaged(StorageError::Reason::Damaged, QStringLiteral("my.rung"));
    EXPECT_NE(childOf<QPushButton>(NotebookProblem(damaged), "rescueButton"), nullptr);
    EXPECT_EQ(childOf<QPushButton>(NotebookProblem(damaged), "restoreButton"), nullptr);
    EXPECT_NE(childOf<QPushButton>(NotebookProblem(damaged, 1), "restoreButton"), nullptr);
    const StorageError letter(StorageError::Reason::NotANotebook, QStringLiteral("letter.odt"));
    EXPECT_EQ(childOf<QPushButton>(NotebookProblem(letter), "rescueButton"), nullptr);
}

TEST(Startup, GoesBackToABackupInPlaceOfADamagedNotebookAndKeepsThat)
{
    Home home;
    const auto made = openAtStart({}, home.location, home.preferences);
    const QUuid id = made->notebook().id();
    const QString place = home.file("data/backups");
    QDir().mkpath(place);
    BackupFolder(place, id).add(made->notebook().now(), home.location.notebook, copiesOfFile(home.location.notebook));
    writeFile(home.location.notebook, "torn");
    std::unique_ptr<OpenNotebook> opened;
    QTimer::singleShot(0, qApp, [] {
        QTimer::singleShot(0, qApp, [] { childOf<QPushButton>(*QApplication::activeModalWidget(), "goBack")->click(); });
        childOf<QPushButton>(*QApplication::activeModalWidget(), "restoreButton")->click();
    });
    opened = openAtStart({}, home.location, home.preferences);
    ASSERT_NE(opened, nullptr);
    EXPECT_EQ(opened->notebook().id(), id);
    EXPECT_TRUE(QFileInfo::exists(home.location.notebook + QStringLiteral(".damaged")));
}

TEST(Startup, AsksNobodyWhenItIsToExitAtOnce)
{
    Home home;
    testing::internal::CaptureStderr();
    const LaunchOptions options{.notebook = home.file("new.rung"), .exitAfterStartup = true};
    EXPECT_EQ(openAtStart(options, home.location, home.preferences), nullptr);
    EXPECT_THAT(testing::internal::GetCapturedStderr(), testing::HasSubstr("new.rung"));
}

TEST(Startup, ReadsWithoutChangingWhereAsked)
{
    Home home;
    openAtStart({}, home.location, home.preferences);
    EXPECT_TRUE(openAtStart({.readOnly = true}, home.location, home.preferences)->notebook().isReadOnly());
}

TEST(Startup, FillsTheDemoWithNothingToUndo)
{
    Home home;
    const auto opened = openAtStart({.demo = true}, home.location, home.preferences);
    EXPECT_FALSE(opened->notebook().observations().empty());
    EXPECT_EQ(opened->notebook().undoable(), std::nullopt);
}

TEST(Startup, TakesAwayTheDemoWhenItCloses)
{
    Home home;
    auto opened = openAtStart({.demo = true}, home.location, home.preferences);
    const QString path = opened->notebook().path();
    EXPECT_TRUE(QFileInfo::exists(path));
    opened.reset();
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_FALSE(QFileInfo::exists(home.location.notebook));
}

} // namespace rung
