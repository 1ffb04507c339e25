// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/attempt/planpage.h"
#include "app/attempt/pocketcard.h"
#include "tests/app/attempt/desk.h"
#include "tests/app/attempt/formtools.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace rung;
using namespace rung::literals;

namespace {
const char *const smallPlan = R"({"feared":"they laugh","pFeared":60,"pNo":80,"predictedPeak":35})";
const char *const bigPlan = R"({"feared":"they laugh","pFeared":60,"pNo":80,"predictedPeak":90})";

/// A page on which that plan already stands, shown in a window that has the keyboard.
std::unique_ptr<PlanPage> pageWith(Desk &desk, const Id<Rung> &rung, const char *plan)
{
    if (plan)
        desk.drafts.keep(QStringLiteral("plan/") + rung.toString(), QJsonDocument::fromJson(QByteArray(plan)).object());
    auto page = std::make_unique<PlanPage>(*desk.notebook, desk.drafts, rung);
    page->show();
    QApplication::setActiveWindow(page.get());
    return page;
}

void choose(PlanPage &page, const char *way)
{
    form::part<QPushButton>(page, way)->click();
    QCoreApplication::processEvents();
}

std::optional<Id<Attempt>> savedBy(PlanPage &page)
{
    std::optional<Id<Attempt>> saved;
    QObject::connect(&page, &PlanPage::saved, &page, [&saved](const Id<Attempt> &id) { saved = id; });
    page.save();
    return saved;
}
} // namespace

TEST(PlanPage, IsFilledAndSavedByKeyboardAlone)
{
    Desk desk;
    desk.practise();
    const auto page = pageWith(desk, desk.rungs[0], nullptr);
    std::optional<Id<Attempt>> saved;
    QObject::connect(page.get(), &PlanPage::saved, page.get(), [&](const Id<Attempt> &id) { saved = id; });

    form::type("they laugh");
    form::key(Qt::Key_Tab);
    form::key(Qt::Key_Right);
    form::key(Qt::Key_Space);
    form::key(Qt::Key_Tab);
    form::key(Qt::Key_Tab);
    form::type("60");
    form::key(Qt::Key_Tab);
    form::type("80");
    form::key(Qt::Key_Tab);
    form::type("35");
    form::key(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(saved);
    const Prediction written = *desk.attempt(*saved).prediction;
    EXPECT_EQ(written.feared->text(), QStringLiteral("they laugh, they sigh"));
    EXPECT_EQ(written.pFeared, 60_percent);
    EXPECT_EQ(written.pNo, 80_percent);
    EXPECT_EQ(written.predictedPeak, 35_suds);
    EXPECT_EQ(written.sealedAt, desk.notebook->now());
}

TEST(PlanPage, LeadsToWhatIsOpenInsteadOfSaving)
{
    Desk desk;
    const auto page = pageWith(desk, desk.rungs[0], R"({"feared":"they laugh"})");
    EXPECT_FALSE(savedBy(*page));
    EXPECT_EQ(form::open(*page), QStringLiteral("Still open: how likely that is."));
    EXPECT_TRUE(form::part<QPushButton>(*page, "saveButton")->isEnabled());
}

TEST(PlanPage, KeepsWhatIsWrittenWhenItIsFinishedLater)
{
    Desk desk;
    {
        const auto page = pageWith(desk, desk.rungs[0], nullptr);
        bool closed = false;
        QObject::connect(page.get(), &PlanPage::closed, page.get(), [&] { closed = true; });
        form::type("they stare");
        form::key(Qt::Key_Escape);
        EXPECT_TRUE(closed);
    }
    const auto again = pageWith(desk, desk.rungs[0], nullptr);
    EXPECT_EQ(form::part<QPlainTextEdit>(*again, "fearedEdit")->toPlainText(), QStringLiteral("they stare"));
}

TEST(PlanPage, LeavesNoDraftWhenItIsOnlyLookedAt)
{
    Desk desk;
    pageWith(desk, desk.rungs[0], nullptr);
    EXPECT_TRUE(desk.drafts.forms().isEmpty());
}

TEST(PlanPage, DropsItsDraftWithTheSaving)
{
    Desk desk;
    desk.practise();
    const auto page = pageWith(desk, desk.rungs[0], smallPlan);
    ASSERT_TRUE(savedBy(*page));
    EXPECT_TRUE(desk.drafts.forms().isEmpty());
}

TEST(PlanPage, BringsTheWordsOfTheLastPlanOnTheRungAndNoNumbers)
{
    Desk desk;
    desk.planned();
    const auto page = pageWith(desk, desk.rungs[0], nullptr);
    EXPECT_EQ(form::part<QPlainTextEdit>(*page, "fearedEdit")->toPlainText(), QStringLiteral("they laugh"));
    EXPECT_FALSE(savedBy(*page));
    EXPECT_EQ(form::open(*page), QStringLiteral("Still open: how likely that is."));
}

TEST(PlanPage, AsksOnceBeforeAPlanIsTooBigAndKeepsItIfWished)
{
    Desk desk;
    const auto page = pageWith(desk, desk.rungs[1], bigPlan);
    std::optional<Id<Attempt>> saved;
    QObject::connect(page.get(), &PlanPage::saved, page.get(), [&](const Id<Attempt> &id) { saved = id; });
    page->save();
    EXPECT_FALSE(saved);
    choose(*page, "keepIt");
    ASSERT_TRUE(saved);
    EXPECT_EQ(desk.attempt(*saved).prediction->predictedPeak, 90_suds);
}

TEST(PlanPage, BringsTheWholeQuestionIntoViewHoweverLowTheWindow)
{
    Desk desk;
    const auto page = pageWith(desk, desk.rungs[1], bigPlan);
    page->resize(640, 420);
    page->save();
    QCoreApplication::processEvents();
    const auto &last = *form::part<QPushButton>(*page, "keepIt");
    const QRect inView(last.mapTo(page->viewport(), QPoint()), last.size());
    EXPECT_TRUE(page->viewport()->rect().contains(inView)) << inView.bottom();
}

TEST(PlanPage, OffersTheNearestLowerRungInstead)
{
    Desk desk;
    const auto page = pageWith(desk, desk.rungs[2], bigPlan);
    std::optional<Id<Rung>> nearer;
    QObject::connect(page.get(), &PlanPage::planRequested, page.get(), [&](const Id<Rung> &id) { nearer = id; });
    page->save();
    choose(*page, "nearerStep");
    EXPECT_EQ(nearer, desk.rungs[1]);
    EXPECT_TRUE(desk.drafts.has(QStringLiteral("plan/") + desk.rungs[2].toString()));
}

TEST(PlanPage, OffersAStepInBetween)
{
    Desk desk;
    const auto page = pageWith(desk, desk.rungs[2], bigPlan);
    std::optional<Suds> around;
    QObject::connect(page.get(), &PlanPage::stepInBetweenRequested, page.get(), [&](const Id<Ladder> &, Suds fear) { around = fear; });
    page->save();
    choose(*page, "stepInBetween");
    ASSERT_TRUE(around);
    EXPECT_LT(*around, 75_suds);
}

TEST(PlanPage, AsksWhatANoCouldCostOnAHighStakesRung)
{
    Desk desk;
    desk.practise();
    Rung rung = read::rung(*desk.notebook, desk.rungs[0]).value();
    rung.highStakes = true;
    desk.notebook->changeRung(rung);
    const auto page = pageWith(desk, desk.rungs[0], smallPlan);
    std::optional<Id<Attempt>> saved;
    QObject::connect(page.get(), &PlanPage::saved, page.get(), [&](const Id<Attempt> &id) { saved = id; });
    page->save();
    EXPECT_FALSE(saved);
    choose(*page, "noCost");
    EXPECT_TRUE(saved);
}

TEST(PlanPage, TurnsNewWordsOfASealedPlanIntoAnAmendment)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    PlanPage page(*desk.notebook, desk.drafts, plan);
    form::part<QPlainTextEdit>(page, "fearedEdit")->setPlainText(QStringLiteral("they sigh"));
    EXPECT_EQ(savedBy(page), plan);
    const Prediction changed = *desk.attempt(plan).prediction;
    EXPECT_EQ(changed.feared->text(), QStringLiteral("they laugh"));
    EXPECT_EQ(fearedWords(changed), QStringLiteral("they sigh"));
    EXPECT_EQ(changed.pNo, 80_percent);
}

TEST(PlanPage, BeginsAtItsFirstQuestion)
{
    Desk desk;
    PlanPage page(*desk.notebook, desk.drafts, desk.planned());
    page.show();
    QApplication::setActiveWindow(&page);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("fearedEdit"));
}

TEST(PlanPage, DeletesAPlanSoThatItCanBeUndone)
{
    Desk desk;
    const Id<Attempt> plan = desk.planned();
    PlanPage page(*desk.notebook, desk.drafts, plan);
    form::part<QPushButton>(page, "deleteButton")->click();
    EXPECT_TRUE(desk.attempt(plan).deletedAt);
    desk.notebook->undo();
    EXPECT_FALSE(desk.attempt(plan).deletedAt);
}

TEST(PlanPage, CopiesThePocketCard)
{
    Desk desk;
    const auto page = pageWith(desk, desk.rungs[0], R"({"ask":"What time is it?","reply":"Thank you anyway."})");
    form::part<QPushButton>(*page, "pocketCopy")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("What time is it?\n\nTo a no: Thank you anyway."));
}

TEST(PlanPage, SaysWhenItsRungIsGone)
{
    Desk desk;
    PlanPage page(*desk.notebook, desk.drafts, Id<Rung>(QUuid::createUuid()));
    EXPECT_TRUE(page.findChild<QWidget *>(QStringLiteral("nothingHere")));
}
