// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/attempt/alreadyaskedpage.h"
#include "app/attempt/logpage.h"
#include "app/widgets/sudsedit.h"
#include "tests/app/attempt/desk.h"
#include "tests/app/attempt/formtools.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

using namespace rung;
using namespace rung::literals;

namespace {
QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json)).object();
}

std::optional<Id<Attempt>> savedBy(FormPage &page)
{
    std::optional<Id<Attempt>> saved;
    QObject::connect(&page, &FormPage::saved, &page, [&saved](const Id<Attempt> &id) { saved = id; });
    page.save();
    return saved;
}

/// The texts of all labels on the page.
QString wordsOn(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words << label->text();
    return words.join(QLatin1Char('\n'));
}
} // namespace

TEST(LogPage, IsFilledAndSavedByKeyboardAlone)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    LogPage page(*desk.notebook, desk.drafts, plan);
    page.show();
    QApplication::setActiveWindow(&page);
    bool saved = false;
    QObject::connect(&page, &LogPage::saved, &page, [&] { saved = true; });

    form::key(Qt::Key_Right);
    form::key(Qt::Key_Right);
    form::key(Qt::Key_Space);
    form::key(Qt::Key_Tab);
    form::type("35");
    form::key(Qt::Key_Tab);
    form::key(Qt::Key_Space);
    form::key(Qt::Key_Tab);
    form::type("30");
    form::key(Qt::Key_Tab);
    form::key(Qt::Key_Right);
    form::key(Qt::Key_Space);
    form::key(Qt::Key_Tab);
    form::type("It was over in a minute.");
    form::key(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(saved);
    Outcome expected = sample::outcome(*desk.notebook);
    expected.peak = 35_suds;
    expected.handled = 1_handled;
    expected.line = Line::from(QStringLiteral("It was over in a minute."));
    EXPECT_EQ(desk.attempt(plan).outcome, expected);
}

TEST(LogPage, MovesThroughTheFormInReadingOrder)
{
    Desk desk;
    LogPage page(*desk.notebook, desk.drafts, desk.planned());
    page.resize(900, 1000);
    page.show();
    QApplication::setActiveWindow(&page);
    int above = -1;
    for (int stop = 0; stop < 8; ++stop) {
        const int top = QApplication::focusWidget()->mapTo(page.widget(), QPoint()).y();
        EXPECT_GE(top, above) << "at stop " << stop;
        above = top;
        form::key(Qt::Key_Tab);
    }
}

TEST(LogPage, BeginsAtTheAnswerThatIsChosen)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    desk.drafts.keep(QStringLiteral("log/") + plan.toString(), object(R"({"answer":"no"})"));
    LogPage page(*desk.notebook, desk.drafts, plan);
    page.show();
    QApplication::setActiveWindow(&page);
    EXPECT_EQ(QApplication::focusWidget(), form::part<ChipGroup>(page, "answer")->chip(static_cast<int>(Answer::No)));
}

TEST(LogPage, HidesTheEarlierNumbers)
{
    Desk desk;
    LogPage page(*desk.notebook, desk.drafts, desk.planned());
    const QString words = wordsOn(page);
    EXPECT_TRUE(words.contains(QStringLiteral("they laugh")));
    EXPECT_FALSE(words.contains(QStringLiteral("60")));
    EXPECT_FALSE(words.contains(QStringLiteral("80")));
    EXPECT_FALSE(words.contains(QStringLiteral("50")));
}

TEST(LogPage, LeadsToWhatIsOpenInsteadOfSaving)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    LogPage page(*desk.notebook, desk.drafts, plan);
    EXPECT_FALSE(savedBy(page));
    EXPECT_EQ(form::open(page), QStringLiteral("Still open: what they said."));
    EXPECT_FALSE(desk.attempt(plan).outcome);
}

TEST(LogPage, KeepsTheStoryAsTheFirstReflection)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    desk.drafts.keep(QStringLiteral("log/") + plan.toString(), object(R"({"answer":"didNotAsk","story":"It rained."})"));
    LogPage page(*desk.notebook, desk.drafts, plan);
    ASSERT_TRUE(savedBy(page));
    const auto reflections = read::reflectionsOn(*desk.notebook, plan);
    ASSERT_EQ(reflections.size(), 1u);
    EXPECT_EQ(reflections.front().text, QStringLiteral("It rained."));
}

TEST(LogPage, KeepsTheWholeDraftWhenItIsOpenedAgain)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    const QString name = QStringLiteral("log/") + plan.toString();
    const QJsonObject draft =
        object(R"({"answer":"no","peak":35,"line":"next time","story":"It rained.","happenedAt":"2026-03-01T14:05:00+01:00"})");
    desk.drafts.keep(name, draft);
    LogPage page(*desk.notebook, desk.drafts, plan);
    EXPECT_EQ(desk.drafts.draft(name), draft);
}

TEST(LogPage, TakesInAnAnswerThatWasWaitedFor)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    const Instant asked = desk.notebook->now();
    desk.notebook->log(plan, {.happenedAt = asked, .day = desk.notebook->today(), .answer = Answer::Waiting, .peak = 55_suds});
    desk.clock.now = desk.clock.now.plusDays(3);
    LogPage page(*desk.notebook, desk.drafts, plan);
    form::press(page, "answer", static_cast<int>(Answer::Yes));
    form::press(page, "fearedHappened", 0);
    page.show();
    QApplication::setActiveWindow(&page);
    EXPECT_FALSE(savedBy(page));
    EXPECT_EQ(form::open(page), QStringLiteral("Still open: how likely it seems now."));
    form::type("20");
    ASSERT_TRUE(savedBy(page));
    const Outcome outcome = *desk.attempt(plan).outcome;
    EXPECT_EQ(outcome.answer, Answer::Yes);
    EXPECT_EQ(outcome.peak, 55_suds);
    EXPECT_EQ(outcome.happenedAt, asked);
}

TEST(AlreadyAskedPage, PutsSomethingNewOnTheLadderAlongTheWay)
{
    Desk desk;
    desk.drafts.keep(QStringLiteral("already-asked"),
                     object(R"({"asked":"Ask for a seat","context":"strangers","answer":"yes","peak":53})"));
    AlreadyAskedPage page(*desk.notebook, desk.drafts);
    const auto saved = savedBy(page);
    ASSERT_TRUE(saved);
    const Attempt attempt = desk.attempt(*saved);
    const Rung rung = read::rung(*desk.notebook, attempt.rung).value();
    EXPECT_EQ(rung.title.text(), QStringLiteral("Ask for a seat"));
    EXPECT_EQ(rung.context, Context::Strangers);
    EXPECT_EQ(rung.baseline, 55_suds);
    EXPECT_EQ(read::ladder(*desk.notebook, rung.ladder)->name.text(), QStringLiteral("Along the way"));
    EXPECT_TRUE(attempt.prediction->fromMemory);
}

TEST(AlreadyAskedPage, FindsARungByItsTitle)
{
    Desk desk;
    desk.drafts.keep(QStringLiteral("already-asked"), object(R"({"asked":"ask for the TIME","answer":"no","peak":10})"));
    AlreadyAskedPage page(*desk.notebook, desk.drafts);
    const auto saved = savedBy(page);
    ASSERT_TRUE(saved);
    EXPECT_EQ(desk.attempt(*saved).rung, desk.rungs[0]);
    EXPECT_EQ(read::ladders(*desk.notebook).size(), 1u);
}

TEST(AlreadyAskedPage, OffersEveryRungOfEveryLadder)
{
    Desk desk;
    AlreadyAskedPage page(*desk.notebook, desk.drafts);
    auto *asked = form::part<QComboBox>(page, "askedEdit");
    EXPECT_EQ(asked->count(), 3);
    EXPECT_EQ(asked->currentText(), QString());
}

TEST(AlreadyAskedPage, AsksWhereOnlyForSomethingNew)
{
    Desk desk;
    AlreadyAskedPage page(*desk.notebook, desk.drafts);
    auto *asked = form::part<QComboBox>(page, "askedEdit");
    asked->setEditText(QStringLiteral("Ask for a seat"));
    EXPECT_TRUE(form::isInView(page, "context"));
    asked->setEditText(QStringLiteral("Ask for a taste"));
    EXPECT_FALSE(form::isInView(page, "context"));
}

TEST(AlreadyAskedPage, WantsToKnowWhatWasAskedFirst)
{
    Desk desk;
    AlreadyAskedPage page(*desk.notebook, desk.drafts);
    EXPECT_FALSE(savedBy(page));
    EXPECT_EQ(form::open(page), QStringLiteral("Still open: what you asked."));
}

TEST(AlreadyAskedPage, KeepsItsDraft)
{
    Desk desk;
    const QJsonObject draft = object(R"({"asked":"Ask for a seat","context":"work","answer":"no","peak":30,"handled":6})");
    desk.drafts.keep(QStringLiteral("already-asked"), draft);
    {
        AlreadyAskedPage page(*desk.notebook, desk.drafts);
        form::press(page, "handled", 7);
    }
    QJsonObject expected = draft;
    expected.insert(QStringLiteral("handled"), 7);
    EXPECT_EQ(desk.drafts.draft(QStringLiteral("already-asked")), expected);
}
