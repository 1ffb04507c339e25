// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/journal/tagsedit.h"
#include "app/journal/writepage.h"
#include "app/widgets/chips.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/question.h"
#include "app/widgets/spelling.h"
#include "app/widgets/textedit.h"
#include "core/notebook/drafts.h"
#include "tests/app/journal/journaltools.h"
#include "tests/app/widgets/dictionaries.h"

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace rung;
using namespace rung::journal;
using testing::ElementsAre;

namespace {
class WritePageTest : public testing::Test
{
protected:
    template <class About>
    void openPage(const About &about)
    {
        page = std::make_unique<WritePage>(*desk.notebook, drafts, about);
        open(*page);
        QObject::connect(page.get(), &WritePage::saved, [this](const Id<Reflection> &id) { saved = id; });
    }
    void openFree() { openPage(std::optional<Id<Attempt>>()); }

    TextEdit &text() const { return *part<TextEdit>(*page, "textEdit"); }

    Reflection reflectionSaved() const { return read::reflection(*desk.notebook, saved.value()).value(); }

    QStringList questions() const
    {
        QStringList questions;
        for (const QLabel *label : page->findChildren<QLabel *>(QStringLiteral("promptQuestion")))
            questions << label->text();
        return questions;
    }

    Desk desk;
    QTemporaryDir folder;
    Drafts drafts{folder.path(), desk.notebook->id()};
    std::unique_ptr<WritePage> page;
    std::optional<Id<Reflection>> saved;
};
} // namespace

TEST_F(WritePageTest, SavesAFreeTextWithTagsFromFieldAndText)
{
    openFree();
    QTest::keyClicks(&text(), QStringLiteral("The queue was short. #voice"));
    part<TagsEdit>(*page, "tagsEdit")->setText(QStringLiteral("bakery"));
    part<QPushButton>(*page, "saveButton")->click();
    ASSERT_TRUE(saved);
    EXPECT_EQ(reflectionSaved().text, QStringLiteral("The queue was short. #voice"));
    EXPECT_THAT(reflectionSaved().tags, ElementsAre(tag("bakery"), tag("voice")));
    EXPECT_EQ(reflectionSaved().attempt, std::nullopt);
    EXPECT_FALSE(drafts.has(QStringLiteral("write")));
}

TEST_F(WritePageTest, SavesByKey)
{
    openFree();
    text().setText(QStringLiteral("Short"));
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(saved);
}

TEST_F(WritePageTest, SavesNothingWhereNothingIsWritten)
{
    openFree();
    text().setText(QStringLiteral(" \n"));
    page->save();
    EXPECT_FALSE(saved);
    EXPECT_EQ(page->findChild<Question *>()->open(), QStringLiteral("Nothing is written yet."));
}

TEST_F(WritePageTest, TiesATextToItsAttemptAndKeepsTheFearedWordsInView)
{
    const Id<Attempt> asked = desk.ask();
    openPage(std::optional(asked));
    EXPECT_EQ(part<QWidget>(*page, "fearedQuote")->findChild<QLabel *>()->text(), QStringLiteral("“they laugh”"));
    text().setText(QStringLiteral("It was quick."));
    page->save();
    EXPECT_EQ(reflectionSaved().attempt, asked);
}

TEST_F(WritePageTest, ChecksTheSpelling)
{
    Dictionaries dictionaries;
    dictionaries.addEnglish();
    page = std::make_unique<WritePage>(*desk.notebook, drafts, std::optional<Id<Attempt>>());
    (new Spelling(dictionaries.preferences, dictionaries.folders(), page.get()))->choose(QStringLiteral("en_US"));
    open(*page);
    text().setText(QStringLiteral("she smilde"));
    EXPECT_FALSE(text().document()->begin().layout()->formats().isEmpty());
    page.reset();
}

TEST_F(WritePageTest, PutsATextOnAnotherDay)
{
    openFree();
    text().setText(QStringLiteral("It was last week."));
    part<Disclosure>(*page, "otherMoment")->setOpen(true);
    part<QDateTimeEdit>(*page, "momentEdit")->setDateTime(QDateTime(QDate(2026, 2, 24), QTime(3, 30), Qt::UTC));
    EXPECT_EQ(drafts.draft(QStringLiteral("write")).value(QStringLiteral("moment")).toString(),
              QStringLiteral("2026-02-24T03:30:00+01:00"));
    page->save();
    EXPECT_EQ(reflectionSaved().writtenAt.toString(), QStringLiteral("2026-02-24T03:30:00+01:00"));
    EXPECT_EQ(reflectionSaved().day, Day::fromString(QStringLiteral("2026-02-23")));
}

TEST_F(WritePageTest, LeavesTheMomentOfAnEditedTextAlone)
{
    const Id<Reflection> earlier = desk.write(QStringLiteral("It was quick."));
    const Instant before = desk.clock.now;
    desk.passDays(3);
    openPage(earlier);
    text().setText(QStringLiteral("It was very quick."));
    page->save();
    EXPECT_EQ(reflectionSaved().writtenAt, before);
}

TEST_F(WritePageTest, KeepsTheFearedWordsInViewWhenTheyAreScrolledAway)
{
    openPage(std::optional(desk.ask()));
    auto *line = part<QLabel>(*page, "stopLine");
    EXPECT_EQ(line->text(), QStringLiteral("Stop whenever you like."));
    text().setText(QStringLiteral("More\n").repeated(80));
    auto *bar = page->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() > 500; }));
    bar->setValue(bar->maximum());
    EXPECT_EQ(line->text(), QStringLiteral("You feared “they laugh”. Stop whenever you like."));
}

TEST_F(WritePageTest, EditsAnEarlierText)
{
    const Id<Reflection> earlier = desk.write(QStringLiteral("It was quick."), {tag("queue")});
    openPage(earlier);
    EXPECT_EQ(text().text(), QStringLiteral("It was quick."));
    text().setText(QStringLiteral("It was very quick."));
    page->save();
    EXPECT_EQ(reflectionSaved().id, earlier);
    EXPECT_EQ(reflectionSaved().text, QStringLiteral("It was very quick."));
    EXPECT_THAT(reflectionSaved().tags, ElementsAre(tag("queue")));
}

TEST_F(WritePageTest, KeepsADraftUntilLater)
{
    openFree();
    QTest::keyClicks(&text(), QStringLiteral("Half a tho"));
    part<ChipGroup>(*page, "promptChips")->chip(1)->click();
    QSignalSpy closed(page.get(), &WritePage::closed);
    QTest::keyClick(&text(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
    openFree();
    EXPECT_EQ(text().text(), QStringLiteral("Half a tho"));
    EXPECT_EQ(questions(), QStringList(QStringLiteral("What surprised you?")));
}

TEST_F(WritePageTest, AsksAtMostTwoQuestions)
{
    openFree();
    auto *chips = part<ChipGroup>(*page, "promptChips");
    EXPECT_EQ(chips->count(), 8);
    for (const int index : {0, 1, 5})
        chips->chip(index)->click();
    EXPECT_THAT(chips->allChosen(), ElementsAre(1, 5));
    EXPECT_EQ(questions(), QStringList({QStringLiteral("What surprised you?"), QStringLiteral("Was this really an exception?")}));
}

TEST_F(WritePageTest, DoesNotAskForReasonsOfANoThatWasNone)
{
    openPage(std::optional(desk.ask({}, Answer::Yes)));
    auto *chips = part<ChipGroup>(*page, "promptChips");
    for (int i = 0; i < chips->count(); ++i)
        EXPECT_NE(chips->chip(i)->text(), QStringLiteral("Three reasons for this no"));
}

TEST_F(WritePageTest, MarksTenMinutesSoftly)
{
    openFree();
    auto *timer = part<QTimer>(*page, "tenMinutes");
    auto *stop = part<QLabel>(*page, "stopLine");
    EXPECT_FALSE(timer->isActive());
    EXPECT_EQ(stop->text(), QStringLiteral("Stop whenever you like."));
    QTest::keyClicks(&text(), QStringLiteral("x"));
    EXPECT_TRUE(timer->isActive());
    EXPECT_EQ(timer->interval(), 600000);
    timer->start(0);
    QCoreApplication::processEvents();
    EXPECT_TRUE(QTest::qWaitFor([&] { return stop->text().startsWith(QStringLiteral("Ten minutes.")); }));
}

TEST_F(WritePageTest, KeepsInViewThatStoppingIsFine)
{
    openFree();
    text().setText(QString(200, QLatin1Char('\n')));
    text().moveCursor(QTextCursor::End);
    QCoreApplication::processEvents();
    const auto *stop = part<QWidget>(*page, "stopLine");
    EXPECT_TRUE(page->rect().contains(stop->geometry()));
    EXPECT_EQ(stop->visibleRegion().boundingRect(), stop->rect());
}

TEST_F(WritePageTest, SaysWhenItsEntryIsGone)
{
    const Id<Attempt> asked = desk.ask();
    desk.notebook->trash(asked);
    openPage(std::optional(asked));
    EXPECT_TRUE(part<QWidget>(*page, "nothingHere")->isVisible());
}

TEST_F(WritePageTest, OffersNoQuestionsWhileTheyRest)
{
    openFree();
    EXPECT_TRUE(part<QWidget>(*page, "promptChoice")->isVisible());
    page = std::make_unique<WritePage>(*desk.notebook, drafts, std::optional<Id<Attempt>>(), WritePage::Prompts::Resting);
    open(*page);
    EXPECT_FALSE(part<QWidget>(*page, "promptChoice")->isVisible());
}
