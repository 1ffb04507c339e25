// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/theme.h"
#include "app/guide/guidepage.h"
#include "app/widgets/disclosure.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace rung;

namespace {
class GuidePageTest : public testing::Test
{
protected:
    GuidePageTest()
    {
        applyTheme(*qApp, Theme());
        page.resize(920, 760);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    Disclosure *section(const char *id) { return page.findChild<Disclosure *>(QLatin1String(id)); }
    QLineEdit *search() { return page.findChild<QLineEdit *>(QStringLiteral("guideSearch")); }

    GuidePage page;
};

TEST_F(GuidePageTest, BeginsWithWhatThisIs)
{
    EXPECT_TRUE(section("what-it-is")->isOpen());
    EXPECT_FALSE(section("traps")->isOpen());
}

TEST_F(GuidePageTest, ShowsTheSectionAnotherPageLeadsTo)
{
    page.showSection(QStringLiteral("figures"));
    QApplication::processEvents();
    EXPECT_TRUE(section("figures")->isOpen());
    EXPECT_TRUE(section("figures")->isAncestorOf(QApplication::focusWidget()));
    EXPECT_GT(page.verticalScrollBar()->value(), 0);
}

TEST_F(GuidePageTest, StaysAsItIsForASectionItDoesNotKnow)
{
    const QJsonObject before = page.view();
    page.showSection(QStringLiteral("nowhere"));
    EXPECT_EQ(page.view(), before);
}

TEST_F(GuidePageTest, UnfoldsWhatSpeaksOfTheWords)
{
    QTest::keyClicks(search(), QStringLiteral("wilson"));
    EXPECT_TRUE(section("figures")->isVisible());
    EXPECT_TRUE(section("figures")->isOpen());
    EXPECT_FALSE(section("traps")->isVisible());
}

TEST_F(GuidePageTest, MarksTheWordsLookedForUntilTheSearchIsEmpty)
{
    const auto marked = [&] {
        const auto labels = section("figures")->findChildren<QLabel *>();
        return std::ranges::count_if(labels, [](const QLabel *label) {
            return label->textFormat() == Qt::RichText && label->text().contains(QStringLiteral(">Wilson</span>"));
        });
    };
    QTest::keyClicks(search(), QStringLiteral("wilson"));
    EXPECT_EQ(marked(), 1);
    search()->clear();
    EXPECT_EQ(marked(), 0);
}

TEST_F(GuidePageTest, TellsScreenReadersItsHeadings)
{
    QStringList headings;
    for (QLabel *label : page.findChildren<QLabel *>())
        if (const auto *seen = QAccessible::queryAccessibleInterface(label);
            seen && seen->role() == QAccessible::Heading && label->isVisible())
            headings << seen->text(QAccessible::Name);
    EXPECT_THAT(headings,
                testing::ElementsAre(QStringLiteral("Guide"), QStringLiteral("The practice"), QStringLiteral("Kindness, and hard days"),
                                     QStringLiteral("What Rung works out")));
}

TEST_F(GuidePageTest, LeadsToWhatTheProgramKnows)
{
    QSignalSpy asked(&page, &GuidePage::knowledgeRequested);
    page.showSection(QStringLiteral("your-words"));
    page.findChild<QPushButton *>(QStringLiteral("knowledgeButton"))->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(GuidePageTest, SaysWhenNothingSpeaksOfTheWords)
{
    QTest::keyClicks(search(), QStringLiteral("zeppelin"));
    EXPECT_TRUE(page.findChild<QLabel *>(QStringLiteral("nothingFound"))->isVisible());
    search()->clear();
    EXPECT_FALSE(page.findChild<QLabel *>(QStringLiteral("nothingFound"))->isVisible());
    EXPECT_TRUE(section("traps")->isVisible());
}

TEST_F(GuidePageTest, LeadsToThoseWhoListen)
{
    QSignalSpy asked(&page, &GuidePage::talkRequested);
    page.showSection(QStringLiteral("more-help"));
    page.findChild<QPushButton *>(QStringLiteral("talkButton"))->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(GuidePageTest, IsBuiltAnewWithTheSameView)
{
    page.showSection(QStringLiteral("traps"));
    GuidePage other;
    other.restoreView(page.view());
    EXPECT_EQ(other.view(), page.view());
}
} // namespace
