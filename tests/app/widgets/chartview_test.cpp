// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/theme.h"
#include "app/widgets/chartview.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

using namespace rung;

namespace {
const Id<Attempt> first(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
const Id<Attempt> last(QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3));

/// Three readings; the one in the middle stands for several attempts.
ChartPlot threeReadings()
{
    ChartPlot plot{QStringLiteral("One by one"), {{}, 0.5, 3.5}, {QStringLiteral("fear"), 0, 100}};
    plot.x.ticks = {{1, QStringLiteral("Sep")}, {3, QStringLiteral("Sep")}};
    plot.y.ticks = {{0, QStringLiteral("0")}, {100, QStringLiteral("100")}};
    const double values[] = {20, 50, 80};
    for (int i = 0; i < 3; ++i) {
        const QPointF at(i + 1, values[i]);
        plot.marks.push_back(DotMark{at, MarkRole::Felt, DotShape::Filled});
        plot.readings.push_back({at, QStringLiteral("reading %1").arg(i + 1), {}});
    }
    plot.readings[0].attempt = first;
    plot.readings[2].attempt = last;
    return plot;
}

class ChartViewTest : public testing::Test
{
protected:
    ChartViewTest()
    {
        applyTheme(*qApp, Theme());
        chart.resize(600, 400);
        chart.setPlot(threeReadings(), QStringLiteral("Is it?"), QStringLiteral("It is."));
        chart.show();
    }

    QAccessibleInterface *spoken() { return QAccessible::queryAccessibleInterface(&chart); }
    QString heard(QAccessible::Text kind) { return spoken()->text(kind); }

    /// The columns in which the chart shows `role`, first and last; -1 where there is none.
    std::pair<int, int> reach(Role role)
    {
        const QImage image = chart.grab().toImage();
        std::pair<int, int> found(-1, -1);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) == Theme().colour(role)) {
                    found.first = found.first < 0 ? x : found.first;
                    found.second = x;
                }
        return found;
    }

    ChartView chart;
};

TEST_F(ChartViewTest, SpeaksItsQuestionAndItsSentence)
{
    EXPECT_EQ(heard(QAccessible::Name), QStringLiteral("Is it?"));
    EXPECT_EQ(heard(QAccessible::Description), QStringLiteral("It is."));
    EXPECT_EQ(spoken()->role(), QAccessible::Chart);
}

TEST_F(ChartViewTest, IsHeardAsItsSentenceAndThenItsReadings)
{
    QStringList all{heard(QAccessible::Description)};
    for (int i = 0; i < spoken()->childCount(); ++i)
        all << spoken()->child(i)->text(QAccessible::Name);
    EXPECT_EQ(
        all,
        (QStringList{QStringLiteral("It is."), QStringLiteral("reading 1"), QStringLiteral("reading 2"), QStringLiteral("reading 3")}));
}

TEST_F(ChartViewTest, GivesEachReadingItsPlaceAndItsWayBack)
{
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *reading = spoken()->child(i);
        EXPECT_TRUE(reading->rect().contains(chart.viewport()->mapToGlobal(chart.placeOfReading(static_cast<std::size_t>(i)).toPoint())));
        EXPECT_EQ(reading->parent(), spoken());
        EXPECT_EQ(spoken()->indexOfChild(reading), i);
        EXPECT_EQ(spoken()->childAt(reading->rect().center().x(), reading->rect().center().y()), reading);
    }
}

TEST_F(ChartViewTest, SaysItsSentenceAloneWhenItGetsTheFocus)
{
    chart.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(spoken()->focusChild(), nullptr);
    EXPECT_EQ(heard(QAccessible::Description), QStringLiteral("It is."));
}

TEST_F(ChartViewTest, SpeaksTheReadingTheKeysGoTo)
{
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(spoken()->focusChild()->text(QAccessible::Name), QStringLiteral("reading 1"));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(spoken()->focusChild()->text(QAccessible::Name), QStringLiteral("reading 2"));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(spoken()->focusChild()->text(QAccessible::Name), QStringLiteral("reading 1"));
}

TEST_F(ChartViewTest, BeginsBackwardsAtTheLastReading)
{
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 2U);
}

TEST_F(ChartViewTest, LetsAScreenReaderOpenAnAttempt)
{
    std::vector<Id<Attempt>> opened;
    QObject::connect(&chart, &ChartView::readingActivated, [&](const Id<Attempt> &id) { opened.push_back(id); });
    QAccessibleActionInterface *action = spoken()->child(2)->actionInterface();
    action->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_THAT(opened, testing::ElementsAre(last));
    EXPECT_TRUE(spoken()->child(1)->actionInterface()->actionNames().isEmpty());
}

TEST_F(ChartViewTest, ForgetsReadingsThatAreGone)
{
    QAccessibleInterface *third = spoken()->child(2);
    chart.setPlot({}, QStringLiteral("Other?"), QStringLiteral("Nothing yet."));
    EXPECT_EQ(spoken()->childCount(), 0);
    EXPECT_FALSE(third->isValid());
    EXPECT_EQ(third->text(QAccessible::Name), QString());
}

TEST_F(ChartViewTest, AsksForTheMenuOfAReadingByKey)
{
    std::vector<Id<Attempt>> asked;
    QObject::connect(&chart, &ChartView::menuRequested, [&](const Id<Attempt> &id, const QPoint &) { asked.push_back(id); });
    QTest::keyClick(&chart, Qt::Key_Home);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&chart, &event);
    EXPECT_THAT(asked, testing::ElementsAre(first));
}

TEST_F(ChartViewTest, StaysAtTheEnds)
{
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.current(), 2U);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 0U);
}

TEST_F(ChartViewTest, OpensTheAttemptWithEnter)
{
    std::vector<Id<Attempt>> opened;
    QObject::connect(&chart, &ChartView::readingActivated, [&](const Id<Attempt> &id) { opened.push_back(id); });
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_THAT(opened, testing::ElementsAre(last));
}

TEST_F(ChartViewTest, OpensNothingWhereAReadingStandsForSeveral)
{
    QSignalSpy opened(&chart, &ChartView::readingActivated);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(ChartViewTest, OpensTheDaysAReadingStandsForWithEnter)
{
    ChartPlot plot = threeReadings();
    const Day day = Day::fromString(QStringLiteral("2026-09-01")).value();
    plot.readings[1].days = ChartDays{day, day.plusDays(29)};
    chart.setPlot(plot, QStringLiteral("Is it?"), QStringLiteral("It is."));
    std::vector<ChartDays> opened;
    QObject::connect(&chart, &ChartView::daysActivated, [&](const ChartDays &days) { opened.push_back(days); });
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_THAT(opened, testing::ElementsAre(*plot.readings[1].days));
}

TEST_F(ChartViewTest, PointsAtTheReadingUnderTheMouse)
{
    QTest::mouseMove(chart.viewport(), chart.placeOfReading(1).toPoint() + QPoint(6, -20));
    EXPECT_EQ(chart.current(), 1U);
}

TEST_F(ChartViewTest, OpensTheAttemptThatIsClicked)
{
    std::vector<Id<Attempt>> opened;
    QObject::connect(&chart, &ChartView::readingActivated, [&](const Id<Attempt> &id) { opened.push_back(id); });
    const QPoint place = chart.placeOfReading(0).toPoint();
    QTest::mouseMove(chart.viewport(), place);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, place);
    EXPECT_THAT(opened, testing::ElementsAre(first));
}

TEST_F(ChartViewTest, RunsFromLeftToRightInEveryLanguage)
{
    const auto before = reach(Role::Felt);
    qApp->setLayoutDirection(Qt::RightToLeft);
    const auto after = reach(Role::Felt);
    qApp->setLayoutDirection(Qt::LeftToRight);
    EXPECT_NE(before.first, -1);
    EXPECT_EQ(before, after);
    EXPECT_LT(chart.placeOfReading(0).x(), chart.placeOfReading(2).x());
}

TEST_F(ChartViewTest, ForgetsTheReadingWhenThePlotChanges)
{
    QTest::keyClick(&chart, Qt::Key_End);
    chart.setPlot({}, QStringLiteral("Other?"), QStringLiteral("Nothing yet."));
    EXPECT_EQ(chart.current(), std::nullopt);
    EXPECT_EQ(heard(QAccessible::Description), QStringLiteral("Nothing yet."));
}

TEST_F(ChartViewTest, ChangesItsColoursWithTheTheme)
{
    applyTheme(*qApp, Theme(Scheme::Dark));
    const QImage image = chart.grab().toImage();
    const QColor middle = image.pixelColor(chart.placeOfReading(1).toPoint());
    applyTheme(*qApp, Theme());
    EXPECT_EQ(middle, Theme(Scheme::Dark).colour(Role::Felt));
}
} // namespace
