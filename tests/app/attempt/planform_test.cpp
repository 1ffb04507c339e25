// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/attempt/fearededit.h"
#include "app/attempt/planform.h"
#include "app/attempt/whenedit.h"
#include "app/widgets/intensityedit.h"
#include "app/widgets/likelihoodedit.h"
#include "app/widgets/sudsedit.h"
#include "app/widgets/textedit.h"
#include "tests/app/attempt/formtools.h"
#include "tests/support/sample.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

using namespace rung;
using namespace rung::literals;

namespace {
Day today()
{
    return Day::from(QDate(2026, 3, 2)).value();
}

const QByteArray everything = R"({"ask":"a taste of two kinds","dropHabit":"hurried","feared":"they laugh","pFeared":60,"pNo":80,
    "plannedFor":"2026-03-05","predictedNextDay":30,"predictedPeak":50,"reply":"Thank you anyway.","setting":"the bakery"})";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Prediction sealed()
{
    Prediction prediction = sample::prediction();
    prediction.sealedAt = Instant::fromString(QStringLiteral("2026-03-01T10:00:00+01:00"));
    prediction.predictedNextDay = 20_suds;
    return prediction;
}
} // namespace

TEST(PlanForm, HasNothingToOfferUntilItIsFilled)
{
    EXPECT_EQ(PlanForm({}, today()).prediction(), std::nullopt);
}

TEST(PlanForm, GivesWhatWasWritten)
{
    PlanForm form({}, today());
    form.restore(object(everything));
    const Prediction expected{.feared = FearedText::from(QStringLiteral("they laugh")),
                              .pFeared = 60_percent,
                              .pNo = 80_percent,
                              .predictedPeak = 50_suds,
                              .predictedNextDay = 30_suds,
                              .ask = QStringLiteral("a taste of two kinds"),
                              .setting = QStringLiteral("the bakery"),
                              .plannedFor = Day::from(QDate(2026, 3, 5)).value(),
                              .dropHabit = Habit::Hurried,
                              .reply = QStringLiteral("Thank you anyway.")};
    EXPECT_EQ(form.prediction(), expected);
}

TEST(PlanForm, KeepsEveryFieldInItsDraft)
{
    PlanForm form({}, today());
    form.restore(object(everything));
    EXPECT_EQ(form.draft(), object(everything));
}

TEST(PlanForm, KeepsAPlannedMomentInItsDraft)
{
    PlanForm form({}, today());
    const QJsonObject draft{{QStringLiteral("plannedFor"), QStringLiteral("2026-03-05T14:00:00+05:30")}};
    form.restore(draft);
    EXPECT_EQ(form.draft(), draft);
}

TEST(PlanForm, NamesTheFirstOpenQuestionOfEach)
{
    PlanForm form({}, today());
    form.show();
    const std::pair<const char *, const char *> steps[] = {{"feared", "Still open: what you are most afraid of."},
                                                           {"pFeared", "Still open: how likely that is."},
                                                           {"pNo", "Still open: how likely a no is."},
                                                           {"predictedPeak", "Still open: the fear you expect."}};
    QJsonObject draft;
    for (const auto &[field, open] : steps) {
        EXPECT_TRUE(form.goToOpen());
        EXPECT_EQ(form::open(form), QLatin1String(open));
        draft.insert(QLatin1String(field), object(everything).value(QLatin1String(field)));
        form.restore(draft);
    }
    EXPECT_FALSE(form.goToOpen());
}

TEST(PlanForm, TakesTheKeyboardToWhatIsOpen)
{
    PlanForm form({}, today());
    form.show();
    QApplication::setActiveWindow(&form);
    form::part<FearedEdit>(form, "feared")->setText(QStringLiteral("they sigh"));
    form.goToOpen();
    EXPECT_TRUE(form::part<LikelihoodEdit>(form, "pFearedEdit")->isAncestorOf(QApplication::focusWidget()));
}

TEST(PlanForm, StopsNamingWhatWasAnswered)
{
    PlanForm form({}, today());
    form.goToOpen();
    form::part<FearedEdit>(form, "feared")->setText(QStringLiteral("they sigh"));
    EXPECT_EQ(form::open(form), QString());
}

TEST(PlanForm, StartsFromAChipAndAddsAnother)
{
    PlanForm form({}, today());
    auto *starters = form::part<QWidget>(form, "fearedStarters");
    form::part<QPushButton>(*starters, "starter0")->click();
    form::part<QPushButton>(*starters, "starter3")->click();
    EXPECT_EQ(form.written().feared->text(), QStringLiteral("they laugh, others stare"));
}

TEST(PlanForm, AsksForTheWorstWhenTheFearIsTheNoItself)
{
    PlanForm form({}, today());
    auto *words = form::part<FearedEdit>(form, "feared");
    words->setText(QStringLiteral("They say no."));
    EXPECT_TRUE(form::isInView(form, "fearedHint"));
    words->setText(QStringLiteral("They say no and everyone hears it"));
    EXPECT_FALSE(form::isInView(form, "fearedHint"));
}

TEST(PlanForm, KeepsWordsThatAreTooLongUntilTheyAreShortened)
{
    PlanForm form({}, today());
    auto *words = form::part<FearedEdit>(form, "feared");
    words->setText(QString(FearedText::maximum + 1, QLatin1Char('x')));
    EXPECT_EQ(form.written().feared, std::nullopt);
    EXPECT_TRUE(form.goToOpen());
    EXPECT_EQ(form::open(form), QStringLiteral("There is room for 1,000 characters here."));
    EXPECT_EQ(words->text().size(), FearedText::maximum + 1);
}

TEST(PlanForm, PutsAReadyReplyIntoTheField)
{
    PlanForm form({}, today());
    form::part<QPushButton>(*form::part<QWidget>(form, "replyPresets"), "starter1")->click();
    EXPECT_EQ(form.written().reply, QStringLiteral("No problem, thanks."));
}

TEST(PlanForm, ShowsTheDayOnlyWhenOneIsChosen)
{
    PlanForm form({}, today());
    EXPECT_FALSE(form::isInView(*form::part<QWidget>(form, "whenEdit"), "whenDate"));
    form::press(form, "whenDay", 2);
    EXPECT_TRUE(form::isInView(*form::part<QWidget>(form, "whenEdit"), "whenDate"));
    EXPECT_FALSE(form::isInView(*form::part<QWidget>(form, "whenEdit"), "whenTime"));
}

TEST(PlanForm, HasNoDayUntilOneIsChosen)
{
    PlanForm form({}, today());
    EXPECT_EQ(form.written().plannedFor, std::nullopt);
    form::press(form, "whenDay", 1);
    EXPECT_EQ(form.written().plannedFor, PlannedFor(today().plusDays(1)));
}

TEST(PlanForm, CarriesOverWordsAndNeverNumbersOrDays)
{
    Prediction earlier = sealed();
    earlier.ask = QStringLiteral("a taste");
    earlier.setting = QStringLiteral("the bakery");
    earlier.reply = QStringLiteral("Thanks.");
    earlier.dropHabit = Habit::Joke;
    earlier.plannedFor = today();
    earlier.amendments.push_back({*earlier.sealedAt, QStringLiteral("they sigh")});
    const Prediction expected{.feared = FearedText::from(QStringLiteral("they sigh")),
                              .ask = QStringLiteral("a taste"),
                              .setting = QStringLiteral("the bakery"),
                              .dropHabit = Habit::Joke,
                              .reply = QStringLiteral("Thanks.")};
    EXPECT_EQ(wordsOf(earlier), expected);
    EXPECT_EQ(PlanForm(wordsOf(earlier), today()).written(), expected);
}

TEST(PlanForm, ShowsSealedNumbersOnlyToRead)
{
    PlanForm form(sealed(), today());
    EXPECT_FALSE(form::isInView(form, "pFearedEdit"));
    EXPECT_FALSE(form::isInView(form, "pNoEdit"));
    EXPECT_FALSE(form::isInView(form, "peakEdit"));
    EXPECT_FALSE(form::isInView(*form::part<QWidget>(form, "nextDayEdit")->parentWidget()->parentWidget(), "nextDayEdit"));
}

TEST(PlanForm, ChangesTheWordsOfASealedPlanAndLeavesItsNumbers)
{
    PlanForm form(sealed(), today());
    form::part<FearedEdit>(form, "feared")->setText(QStringLiteral("they sigh"));
    Prediction expected = sealed();
    expected.feared = FearedText::from(QStringLiteral("they sigh"));
    EXPECT_EQ(form.prediction(), expected);
}

TEST(PlanForm, NamesItsEditorsByTheirQuestions)
{
    PlanForm form({}, today());
    EXPECT_EQ(form::part<LikelihoodEdit>(form, "pFearedEdit")->accessibleName(), QStringLiteral("How likely is that?"));
    EXPECT_EQ(form::part<TextEdit>(form, "fearedEdit")->accessibleName(), QStringLiteral("What are you most afraid will happen?"));
    EXPECT_EQ(form::part<QLineEdit>(form, "replyEdit")->accessibleName(), QStringLiteral("What will you say to a no?"));
}
