// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/navigator.h"

#include "app/attempt/alreadyaskedpage.h"
#include "app/attempt/logpage.h"
#include "app/attempt/planpage.h"
#include "app/attempt/revealpage.h"
#include "app/guide/guidepage.h"
#include "app/journal/journalpage.h"
#include "app/journal/writepage.h"
#include "app/progress/progresspage.h"
#include "app/today/todaypage.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"
#include "tests/support/sample.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest/QTest>

namespace rung {

namespace {
class NavigatorTest : public testing::Test
{
protected:
    Home home;
    Id<Rung> rung = home.addRung();
    Navigator &navigator = home.window().navigator();
    Notebook &notebook = home.window().opened().notebook();

    template <class Page>
    Page *current()
    {
        return qobject_cast<Page *>(navigator.stack()->currentWidget());
    }

    /// Logs a planned attempt through its page and stays at the reveal.
    Id<Attempt> logged()
    {
        const auto attempt = notebook.plan(rung, sample::prediction());
        navigator.openLog(attempt);
        notebook.log(attempt, sample::outcome(notebook));
        Q_EMIT current<LogPage>()->saved(attempt);
        return attempt;
    }
};
} // namespace

TEST_F(NavigatorTest, GoesFromTodayToThePlanAndBackWhenItIsSaved)
{
    Q_EMIT current<TodayPage>()->planRequested(rung);
    auto *plan = current<PlanPage>();
    ASSERT_NE(plan, nullptr);
    Q_EMIT plan->saved(notebook.plan(rung, sample::prediction()));
    EXPECT_NE(current<TodayPage>(), nullptr);
}

TEST_F(NavigatorTest, ShowsTheRevealWhereTheLogWas)
{
    logged();
    ASSERT_NE(current<RevealPage>(), nullptr);
    Q_EMIT current<RevealPage>()->done();
    EXPECT_NE(current<TodayPage>(), nullptr);
    EXPECT_FALSE(navigator.stack()->hasForm());
}

TEST_F(NavigatorTest, LeavesTheRevealOfALogThatIsTakenBack)
{
    logged();
    QTest::keyClick(&home.window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(current<TodayPage>(), nullptr);
}

TEST_F(NavigatorTest, FinishesAFormLaterOnEscape)
{
    navigator.openPlan(rung);
    QTest::keyClick(&home.window(), Qt::Key_Escape);
    EXPECT_NE(current<TodayPage>(), nullptr);
}

TEST_F(NavigatorTest, FinishesWritingLaterOnEscape)
{
    navigator.openWrite({});
    ASSERT_NE(current<WritePage>(), nullptr);
    QTest::keyClick(childOf<QWidget>(home.window(), "textEdit"), Qt::Key_Escape);
    EXPECT_NE(current<TodayPage>(), nullptr);
}

TEST_F(NavigatorTest, LaysTalkOverAFormThatIsStillThereBehindIt)
{
    navigator.openPlan(rung);
    const QWidget *plan = navigator.stack()->currentWidget();
    navigator.showPlace(Place::Talk);
    EXPECT_TRUE(childOf<QRadioButton>(home.window(), "talkPlace")->isChecked());
    QTest::keyClick(&home.window(), Qt::Key_Escape);
    EXPECT_EQ(navigator.stack()->currentWidget(), plan);
    EXPECT_TRUE(childOf<QRadioButton>(home.window(), "todayPlace")->isChecked());
}

TEST_F(NavigatorTest, KeepsWhatStandsInAFormWhenEverythingGrows)
{
    navigator.openPlan(rung);
    auto *feared = childOf<QWidget>(*navigator.stack()->currentWidget(), "fearedEdit");
    ASSERT_NE(feared, nullptr);
    QTest::keyClicks(feared->focusProxy() ? feared->focusProxy() : feared, QStringLiteral("they laugh"));
    QTest::keyClick(&home.window(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NE(current<PlanPage>(), nullptr);
    const QJsonObject draft = home.window().opened().drafts().draft(QStringLiteral("plan/") + rung.toString());
    EXPECT_TRUE(QString::fromUtf8(QJsonDocument(draft).toJson()).contains(QStringLiteral("they laugh")));
}

TEST_F(NavigatorTest, ComesBackToTheRevealWhenWritingIsLeftForLater)
{
    const auto attempt = logged();
    Q_EMIT current<RevealPage>()->writeRequested(attempt);
    ASSERT_NE(current<WritePage>(), nullptr);
    Q_EMIT current<WritePage>()->closed();
    EXPECT_NE(current<RevealPage>(), nullptr);
}

TEST_F(NavigatorTest, IsDoneForTodayWhenTheTextIsSaved)
{
    const auto attempt = logged();
    Q_EMIT current<RevealPage>()->writeRequested(attempt);
    Q_EMIT current<WritePage>()->saved(notebook.write({.text = QStringLiteral("She smiled"), .attempt = attempt}));
    EXPECT_NE(current<TodayPage>(), nullptr);
    EXPECT_FALSE(navigator.stack()->hasForm());
}

TEST_F(NavigatorTest, StaysInTheJournalAfterWritingThere)
{
    navigator.showPlace(Place::Journal);
    Q_EMIT current<JournalPage>()->writeRequested();
    ASSERT_NE(current<WritePage>(), nullptr);
    Q_EMIT current<WritePage>()->saved(notebook.write({.text = QStringLiteral("She smiled")}));
    EXPECT_NE(current<JournalPage>(), nullptr);
}

TEST_F(NavigatorTest, BeginsWritingInTheText)
{
    QApplication::setActiveWindow(&home.window());
    navigator.showPlace(Place::Journal);
    Q_EMIT current<JournalPage>()->writeRequested();
    ASSERT_NE(current<WritePage>(), nullptr);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("textEdit"));
}

TEST_F(NavigatorTest, OpensTheJournalByKeyInItsList)
{
    QApplication::setActiveWindow(&home.window());
    logged();
    QTest::keyClick(&home.window(), Qt::Key_3, Qt::ControlModifier);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("journalView"));
}

TEST_F(NavigatorTest, GoesOnInTheListOfEntriesAfterWriting)
{
    QApplication::setActiveWindow(&home.window());
    navigator.showPlace(Place::Journal);
    Q_EMIT current<JournalPage>()->writeRequested();
    Q_EMIT current<WritePage>()->saved(notebook.write({.text = QStringLiteral("She smiled")}));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("journalView"));
}

TEST_F(NavigatorTest, ShowsTheEntriesOfAPeriodOfProgress)
{
    logged();
    navigator.showPlace(Place::Progress);
    const Day today = notebook.today();
    Q_EMIT current<ProgressPage>()->entriesRequested({.from = today, .to = today});
    ASSERT_NE(current<JournalPage>(), nullptr);
    EXPECT_EQ(childOf<QLineEdit>(home.window(), "searchField")->text(), QStringLiteral("from:%1 to:%1").arg(today.toString()));
}

TEST_F(NavigatorTest, ShowsAnEntryOfProgressInTheJournal)
{
    const auto attempt = logged();
    navigator.showPlace(Place::Progress);
    Q_EMIT current<ProgressPage>()->entryRequested(attempt);
    EXPECT_NE(current<JournalPage>(), nullptr);
}

TEST_F(NavigatorTest, SearchesInTheJournal)
{
    QTest::keyClick(&home.window(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_NE(current<JournalPage>(), nullptr);
    EXPECT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr);
}

TEST_F(NavigatorTest, OpensTheGuideWhereItIsAskedFor)
{
    navigator.openPlan(rung);
    Q_EMIT current<PlanPage>()->guideRequested(QStringLiteral("kind-asking"));
    EXPECT_NE(current<GuidePage>(), nullptr);
    QTest::keyClick(&home.window(), Qt::Key_Escape);
    EXPECT_NE(current<PlanPage>(), nullptr);
}

TEST_F(NavigatorTest, SavesAPlanForTheCalendarWithoutAWordOfIt)
{
    Prediction plan = sample::prediction();
    plan.plannedFor = notebook.today().plusDays(1);
    notebook.plan(rung, plan);
    navigator.showPlace(Place::Today);
    QString name;
    QByteArray calendar;
    QObject::disconnect(&navigator, &Navigator::saveRequested, nullptr, nullptr); // no file dialog
    QObject::connect(&navigator, &Navigator::saveRequested, &navigator, [&](const QString &file, const QByteArray &bytes) {
        name = file;
        calendar = bytes;
    });
    childOf<QPushButton>(home.window(), "calendarButton")->click();
    EXPECT_EQ(name, QStringLiteral("reminder.ics"));
    EXPECT_THAT(calendar.toStdString(), testing::HasSubstr("SUMMARY:A reminder\r\n"));
    EXPECT_THAT(calendar.toStdString(), testing::Not(testing::HasSubstr("Ask for the time")));
}

TEST_F(NavigatorTest, StartsANewAttemptWithTheNextStep)
{
    navigator.openNewAttempt();
    EXPECT_NE(current<PlanPage>(), nullptr);
}

TEST_F(NavigatorTest, StartsANewAttemptFromMemoryWhileTheAdviceRests)
{
    notebook.makeTodayQuiet();
    navigator.openNewAttempt();
    EXPECT_NE(current<AlreadyAskedPage>(), nullptr);
}

TEST_F(NavigatorTest, LeadsFromASupportCardToTheLinesToTheProgressAndOnWithWriting)
{
    const auto text = notebook.write({.text = QStringLiteral("Not a good day.")});
    auto *today = current<TodayPage>();
    Q_EMIT today->talkRequested();
    EXPECT_EQ(navigator.placeInView(), Place::Talk);
    Q_EMIT today->progressRequested();
    EXPECT_EQ(navigator.placeInView(), Place::Progress);
    Q_EMIT today->keepWritingRequested(text.uuid());
    ASSERT_NE(current<WritePage>(), nullptr);
    EXPECT_EQ(childOf<QPlainTextEdit>(*current<WritePage>(), "textEdit")->toPlainText(), QStringLiteral("Not a good day."));
}

TEST(NavigatorInAnEmptyNotebook, StartsANewAttemptFromMemory)
{
    Home home;
    home.window().navigator().openNewAttempt();
    EXPECT_EQ(home.window().navigator().stack()->currentWidget()->objectName(), QStringLiteral("alreadyAskedPage"));
}

} // namespace rung
