// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/appmenu.h"
#include "app/shell/backupplaces.h"
#include "app/shell/lockpage.h"
#include "app/shell/navigator.h"
#include "app/shell/sealdialog.h"
#include "app/shell/unlockform.h"
#include "app/widgets/messagestrip.h"
#include "core/notebook/journalreader.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/backups.h"
#include "core/storage/sealednotebook.h"
#include "tests/app/shell/home.h"
#include "tests/support/sample.h"
#include "tests/support/sealing.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

namespace rung {
namespace {

using namespace literals;

constexpr int longEnoughMs = 60'000; // a passphrase costs a second on purpose, more on a busy machine

size_t found(const Notebook &notebook, const QString &words)
{
    return read::Journal(notebook).find(parseJournalQuery(words)).size();
}

/// The window on a notebook sealed so that opening it costs nothing.
class SealedWindow : public testing::Test
{
protected:
    SealedWindow()
    {
        auto opened = OpenNotebook::create(home.location.notebook, home.location.state, home.preferences);
        opened->notebook().write({QStringLiteral("a secret picnic")});
        sealNotebookFile(opened->notebook().database(), key);
        opened.reset();
        home.window(OpenNotebook::openSealed(home.location.notebook, key.copy(), home.location.state, home.preferences));
    }

    MainWindow &window() { return home.window(); }
    void pressKey(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&window(), pressed, modifiers);
    }
    template <class T>
    T *find(const char *name)
    {
        return window().findChild<T *>(QLatin1String(name));
    }
    void enter(const QString &secret)
    {
        auto *edit = find<QLineEdit>("secretEdit");
        edit->setText(secret);
        QTest::keyClick(edit, Qt::Key_Return);
        (void)QTest::qWaitFor([&] { return !find<QPushButton>("unlockButton") || find<QPushButton>("unlockButton")->isEnabled(); },
                              longEnoughMs);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Home home;
    Seal key = sample::seal();
};

TEST_F(SealedWindow, LocksOnCtrlLAndShowsNothingElse)
{
    pressKey(Qt::Key_L);
    EXPECT_TRUE(window().isLocked());
    EXPECT_EQ(window().centralWidget()->objectName(), QStringLiteral("lockPage"));
    for (const QLabel *label : window().findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("picnic")));
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Rung"));
}

TEST_F(SealedWindow, DoesNothingOnOtherKeysWhileLocked)
{
    pressKey(Qt::Key_L);
    for (const Qt::Key each : {Qt::Key_1, Qt::Key_2, Qt::Key_F, Qt::Key_Z, Qt::Key_E, Qt::Key_N, Qt::Key_L, Qt::Key_Comma})
        pressKey(each);
    pressKey(Qt::Key_F10, Qt::NoModifier);
    EXPECT_TRUE(window().isLocked());
    EXPECT_EQ(window().centralWidget()->objectName(), QStringLiteral("lockPage"));
}

TEST_F(SealedWindow, OpensAgainWhereOneWas)
{
    pressKey(Qt::Key_3);
    pressKey(Qt::Key_L);
    enter(QStringLiteral("a warm grey morning"));
    ASSERT_FALSE(window().isLocked());
    EXPECT_EQ(window().navigator().placeInView(), Place::Journal);
    EXPECT_EQ(found(window().opened().notebook(), QStringLiteral("picnic")), 1U);
}

TEST_F(SealedWindow, SaysSoWhereThePassphraseIsAnotherOne)
{
    pressKey(Qt::Key_L);
    enter(QStringLiteral("a cold grey morning"));
    EXPECT_TRUE(window().isLocked());
    EXPECT_TRUE(find<QLabel>("unlockWords")->text().startsWith(QStringLiteral("That did not open it.")));
}

TEST_F(SealedWindow, OpensWithTheRecoveryCode)
{
    pressKey(Qt::Key_L);
    QTest::mouseClick(find<QPushButton>("otherWayButton"), Qt::LeftButton);
    enter(QStringLiteral("0011"));
    EXPECT_TRUE(find<QLabel>("unlockWords")->text().startsWith(QStringLiteral("A recovery code has 32")));
    enter(sample::recoveryCode().text().toLower());
    EXPECT_FALSE(window().isLocked());
}

TEST_F(SealedWindow, KeepsWhatStandsInAnOpenFormSealed)
{
    window().opened().drafts().keep(QStringLiteral("write/new"), {{QStringLiteral("text"), QStringLiteral("half a thought")}});
    const QString file = window().opened().drafts().path();
    pressKey(Qt::Key_L);
    QFile kept(file);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_FALSE(kept.readAll().contains("half"));
    enter(QStringLiteral("a warm grey morning"));
    EXPECT_TRUE(window().opened().drafts().has(QStringLiteral("write/new")));
}

TEST_F(SealedWindow, ChangesItsRecoveryCode)
{
    childOf<AppMenu>(window(), "appMenu")->action(Command::Seal)->trigger();
    auto *dialog = find<SealDialog>("sealDialog");
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("changeCodeButton")), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString code = dialog->findChild<QLineEdit *>(QStringLiteral("codeEdit"))->text();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("changeButton")), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible());
    dialog->findChild<QCheckBox *>(QStringLiteral("putAwayBox"))->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("changeButton")), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return Seal::opened(sealHeaderOf(home.location.notebook), *RecoveryCode::from(code)).has_value(); }));
}

TEST_F(SealedWindow, IsAPlainFileAgainWhenTheSealIsTakenOff)
{
    childOf<AppMenu>(window(), "appMenu")->action(Command::Seal)->trigger();
    auto *dialog = find<SealDialog>("sealDialog");
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("unsealButton")), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmUnsealButton")), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window().isLocked() && !window().opened().notebook().isSealed(); }, longEnoughMs));
    EXPECT_FALSE(isSealedFile(home.location.notebook));
    EXPECT_EQ(found(window().opened().notebook(), QStringLiteral("picnic")), 1U);
}

TEST_F(SealedWindow, SealsABackupThatWasOutOfReachBefore)
{
    const QString plain = home.file("plain.rung");
    const QUuid id = window().opened().notebook().id();
    const QString place = backupPlaces(home.preferences, home.location).usual;
    ASSERT_TRUE(QDir().mkpath(place));
    const Backup backup =
        BackupFolder(place, id).add(systemClock()(), home.location.notebook, [&](const QString &path, const WorkProgress &) {
            Notebook::create(plain);
            QFile::rename(plain, path);
        });
    ASSERT_FALSE(isSealedFile(backup.path));
    home.closeWindow();
    home.window(OpenNotebook::openSealed(home.location.notebook, key.copy(), home.location.state, home.preferences));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSealedFile(backup.path); }, longEnoughMs));
}

TEST_F(SealedWindow, SaysWhichBackupsAreOutOfReach)
{
    const SealDialog dialog(window().opened().notebook(), {QStringLiteral("/media/stick"), QStringLiteral("/mnt/box")});
    QTest::mouseClick(childOf<QPushButton>(dialog, "unsealButton"), Qt::LeftButton);
    EXPECT_TRUE(
        childOf<QLabel>(dialog, "outOfReachNote")->text().startsWith(QStringLiteral("Backups in “/media/stick” and “/mnt/box” are out")));
}

TEST(PlainWindow, DoesNotLock)
{
    Home home;
    QTest::keyClick(&home.window(), Qt::Key_L, Qt::ControlModifier);
    home.window().lock();
    EXPECT_FALSE(home.window().isLocked());
}

TEST(PlainWindow, IsSealedByItsPersonAndGoesOn)
{
    Home home;
    home.window().opened().notebook().write({QStringLiteral("a secret picnic")});
    home.window().opened().drafts().keep(QStringLiteral("write/new"), {{QStringLiteral("text"), QStringLiteral("half a thought")}});
    childOf<AppMenu>(home.window(), "appMenu")->action(Command::Seal)->trigger();
    auto *dialog = childOf<SealDialog>(home.window(), "sealDialog");
    const auto press = [&] { QTest::mouseClick(childOf<QPushButton>(*dialog, "sealButton"), Qt::LeftButton); };
    const auto words = [&] { return childOf<QLabel>(*dialog, "sealWords")->text(); };
    childOf<QLineEdit>(*dialog, "passphraseEdit")->setText(QStringLiteral("too short"));
    press();
    EXPECT_TRUE(words().startsWith(QStringLiteral("A few more letters")));
    childOf<QLineEdit>(*dialog, "passphraseEdit")->setText(QStringLiteral("an evening walk"));
    press();
    EXPECT_TRUE(words().startsWith(QStringLiteral("The two are not the same")));
    childOf<QLineEdit>(*dialog, "againEdit")->setText(QStringLiteral("an evening walk"));
    press();
    EXPECT_TRUE(words().startsWith(QStringLiteral("Put the recovery code")));
    const auto code = RecoveryCode::from(childOf<QLineEdit>(*dialog, "codeEdit")->text());
    childOf<QCheckBox>(*dialog, "putAwayBox")->setChecked(true);
    press();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !home.window().isLocked() && home.window().opened().notebook().isSealed(); }, longEnoughMs));
    EXPECT_TRUE(Seal::opened(sealHeaderOf(home.location.notebook), *RecoveryCode::from(code->text())));
    EXPECT_TRUE(home.window().opened().drafts().has(QStringLiteral("write/new")));
    EXPECT_EQ(found(home.window().opened().notebook(), QStringLiteral("picnic")), 1U);
}

} // namespace
} // namespace rung
