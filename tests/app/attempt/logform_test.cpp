// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/attempt/happenededit.h"
#include "app/attempt/lineedit.h"
#include "app/attempt/logform.h"
#include "app/widgets/likelihoodedit.h"
#include "app/widgets/sudsedit.h"
#include "app/widgets/textedit.h"
#include "tests/app/attempt/formtools.h"
#include "tests/support/sample.h"

#include <QDateEdit>
#include <QJsonDocument>
#include <QLabel>
#include <QTimeEdit>

using namespace rung;
using namespace rung::literals;

namespace {
Instant now()
{
    return Instant::fromString(QStringLiteral("2026-03-02T12:00:00+01:00")).value();
}

Day today()
{
    return Day::from(QDate(2026, 3, 2)).value();
}

const QByteArray everything =
    R"({"answer":"no","body":["heart","panic"],"fearedHappened":"partly","feeling":"relieved","habits":["hurried","joke"],
    "handled":7,"happenedAt":"2026-03-01T14:05:07+05:30","line":"It was over in a minute.","now":15,"obstacle":"badMoment","pFearedAgain":30,
    "peak":35,
    "story":"She smiled.","unwelcome":"unsure","urge":70})";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

LogSubject sealedSubject()
{
    return {.sealed = true, .feared = QStringLiteral("they laugh"), .clock = [] { return now(); }};
}

LogSubject rememberedSubject()
{
    return {.clock = [] { return now(); }, .mayNotHaveAsked = false};
}

Logged waitingLog()
{
    return {{.happenedAt = now().plusDays(-3),
             .day = today().plusDays(-3),
             .answer = Answer::Waiting,
             .peak = 55_suds,
             .now = 20_suds,
             .keepLine = true},
            QStringLiteral("I wrote to them.")};
}

/// The parts of a log that are in view after that answer.
QStringList partsInView(std::optional<Answer> answer, const LogSubject &subject)
{
    LogForm form(subject);
    if (answer)
        form::press(form, "answer", static_cast<int>(*answer));
    QStringList parts;
    for (const char *name : {"peakEdit", "fearedHappened", "againEdit", "urgeEdit", "obstacle", "nowEdit", "handled", "lineEdit"})
        if (form::isInView(form, name))
            parts << QLatin1String(name);
    return parts;
}

const QStringList askParts = QStringLiteral("peakEdit fearedHappened againEdit handled lineEdit").split(u' ');
} // namespace

struct AnswerParts
{
    Answer answer;
    QStringList parts;
};

class LogFormAfter : public testing::TestWithParam<AnswerParts>
{
};

TEST_P(LogFormAfter, AsksWhatBelongsToTheAnswer)
{
    EXPECT_EQ(partsInView(GetParam().answer, sealedSubject()), GetParam().parts);
}

INSTANTIATE_TEST_SUITE_P(EachAnswer, LogFormAfter,
                         testing::Values(AnswerParts{Answer::Yes, askParts}, AnswerParts{Answer::Partly, askParts},
                                         AnswerParts{Answer::No, askParts}, AnswerParts{Answer::NoReply, askParts},
                                         AnswerParts{Answer::Waiting, {QStringLiteral("peakEdit"), QStringLiteral("nowEdit")}},
                                         AnswerParts{Answer::LeftBefore, QStringLiteral("peakEdit nowEdit handled lineEdit").split(u' ')},
                                         AnswerParts{Answer::DidNotAsk, {QStringLiteral("urgeEdit"), QStringLiteral("obstacle")}}));

TEST(LogForm, AsksBeforeAnAnswerAsIfTheQuestionWasPut)
{
    EXPECT_EQ(partsInView({}, sealedSubject()), askParts);
}

TEST(LogForm, AsksOnlyTheOutcomeFromMemory)
{
    EXPECT_EQ(partsInView(Answer::No, rememberedSubject()), QStringLiteral("peakEdit handled lineEdit").split(u' '));
}

TEST(LogForm, DoesNotOfferIDidNotAskFromMemory)
{
    LogForm form(rememberedSubject());
    EXPECT_EQ(form::part<ChipGroup>(form, "answer")->count(), 6);
}

TEST(LogForm, KeepsEveryFieldInItsDraft)
{
    LogForm form(sealedSubject());
    form.restore(object(everything));
    EXPECT_EQ(form.draft(), object(everything));
}

TEST(LogForm, GivesWhatWasWrittenAndItsAnswerAsks)
{
    LogForm form(sealedSubject());
    form.restore(object(everything));
    const Outcome expected{.happenedAt = Instant::fromString(QStringLiteral("2026-03-01T14:05:07+05:30")).value(),
                           .day = today().plusDays(-1),
                           .answer = Answer::No,
                           .peak = 35_suds,
                           .fearedHappened = FearedHappened::Partly,
                           .pFearedAgain = 30_percent,
                           .now = 15_suds,
                           .handled = 7_handled,
                           .habits = {Habit::Hurried, Habit::Joke},
                           .feeling = Feeling::Relieved,
                           .body = {Body::Heart, Body::Panic},
                           .unwelcome = Unwelcome::Unsure,
                           .line = Line::from(QStringLiteral("It was over in a minute."))};
    ASSERT_TRUE(form.logged());
    EXPECT_EQ(form.logged()->outcome, expected);
    EXPECT_EQ(form.logged()->story, QStringLiteral("She smiled."));
}

TEST(LogForm, HappensNowUnlessToldOtherwise)
{
    LogForm form(sealedSubject());
    form::press(form, "answer", static_cast<int>(Answer::DidNotAsk));
    ASSERT_TRUE(form.logged());
    EXPECT_EQ(form.logged()->outcome.happenedAt, now());
    EXPECT_EQ(form.logged()->outcome.day, today());
}

TEST(LogForm, CanBeDatedBack)
{
    LogForm form(sealedSubject());
    form::press(form, "answer", static_cast<int>(Answer::DidNotAsk));
    form::press(form, "happenedChoice", 1);
    form::part<QDateEdit>(form, "happenedDate")->setDate(QDate(2026, 2, 20));
    ASSERT_TRUE(form.logged());
    EXPECT_EQ(form.logged()->outcome.day.toString(), QStringLiteral("2026-02-20"));
}

TEST(LogForm, NamesTheFirstOpenQuestionOfEach)
{
    LogForm form(sealedSubject());
    form.show();
    const std::pair<const char *, const char *> steps[] = {{"answer", "Still open: what they said."},
                                                           {"peak", "Still open: fear at the hardest moment."},
                                                           {"fearedHappened", "Still open: whether it happened."},
                                                           {"pFearedAgain", "Still open: how likely it seems now."}};
    QJsonObject draft;
    for (const auto &[field, open] : steps) {
        EXPECT_TRUE(form.goToOpen());
        EXPECT_EQ(form::open(form), QLatin1String(open));
        EXPECT_FALSE(form.logged());
        draft.insert(QLatin1String(field), object(everything).value(QLatin1String(field)));
        form.restore(draft);
    }
    EXPECT_FALSE(form.goToOpen());
    EXPECT_TRUE(form.logged());
}

TEST(LogForm, WantsNothingMoreOfWhoDidNotAsk)
{
    LogForm form(sealedSubject());
    form::press(form, "answer", static_cast<int>(Answer::DidNotAsk));
    EXPECT_FALSE(form.goToOpen());
    EXPECT_TRUE(form.logged());
}

TEST(LogForm, KeepsALineThatIsTooLongUntilItIsShortened)
{
    LogForm form(sealedSubject());
    form.restore(object(everything));
    form::part<LineEdit>(form, "lineEdit")->setText(QString(Line::maximum + 3, QLatin1Char('x')));
    EXPECT_FALSE(form.logged());
    EXPECT_TRUE(form.goToOpen());
    EXPECT_EQ(form::open(form), QStringLiteral("A little shorter, so that it stays one line."));
}

TEST(LogForm, SaysHowMuchRoomTheLineHasOnlyNearItsEnd)
{
    LogForm form(sealedSubject());
    auto *line = form::part<LineEdit>(form, "lineEdit");
    line->setText(QString(100, QLatin1Char('x')));
    EXPECT_FALSE(form::isInView(form, "lineRoom"));
    line->setText(QString(130, QLatin1Char('x')));
    EXPECT_TRUE(form::isInView(form, "lineRoom"));
    EXPECT_EQ(form::part<QLabel>(form, "lineRoom")->text(), QStringLiteral("room for 10 more"));
}

TEST(LogForm, QuotesTheWordsThatWereFeared)
{
    LogForm form(sealedSubject());
    EXPECT_EQ(form::part<LikelihoodEdit>(form, "againEdit")->accessibleName(),
              QStringLiteral("Ask again tomorrow: how likely is “they laugh”?"));
    EXPECT_EQ(form::part<ChipGroup>(form, "fearedHappened")->accessibleName(), QStringLiteral("You feared: “they laugh.” Did it happen?"));
}

TEST(LogForm, PutsNoSecondFullStopAfterTheWords)
{
    LogSubject subject = sealedSubject();
    subject.feared = QStringLiteral("They laugh.");
    LogForm form(subject);
    EXPECT_EQ(form::part<ChipGroup>(form, "fearedHappened")->accessibleName(), QStringLiteral("You feared: “They laugh.” Did it happen?"));
}

TEST(LogForm, LeavesOutWhatWasWrittenForAnotherAnswer)
{
    LogForm form(sealedSubject());
    form.restore(object(everything));
    form::press(form, "answer", static_cast<int>(Answer::Waiting));
    ASSERT_TRUE(form.logged());
    EXPECT_EQ(form.logged()->outcome.handled, std::nullopt);
    EXPECT_EQ(form.logged()->outcome.fearedHappened, std::nullopt);
    EXPECT_EQ(form.logged()->outcome.now, 15_suds);
}

TEST(LogForm, AsksForTheAnswerThatWasWaitedFor)
{
    LogForm form(sealedSubject(), waitingLog());
    EXPECT_EQ(form::part<ChipGroup>(form, "answer")->chosen(), std::nullopt);
    EXPECT_EQ(form::part<SudsEdit>(form, "peakEdit")->value(), 55_suds);
    form::press(form, "answer", static_cast<int>(Answer::NoReply));
    form::press(form, "fearedHappened", 0);
    form::part<LikelihoodEdit>(form, "againEdit")->setValue(20_percent);
    ASSERT_TRUE(form.logged());
    EXPECT_EQ(form.logged()->outcome.happenedAt, waitingLog().outcome.happenedAt);
    EXPECT_EQ(form.logged()->outcome.peak, 55_suds);
    EXPECT_EQ(form.logged()->story, QStringLiteral("I wrote to them."));
    EXPECT_TRUE(form.logged()->outcome.keepLine);
}

TEST(LogForm, GivesAnEarlierLogBackAsItWas)
{
    Logged earlier{{.happenedAt = Instant::fromString(QStringLiteral("2026-02-20T23:59:58+05:30")).value(),
                    .day = today().plusDays(-9),
                    .answer = Answer::DidNotAsk,
                    .urge = 80_suds,
                    .handled = 3_handled,
                    .line = Line::from(QStringLiteral("next time")),
                    .obstacle = Obstacle::LowEnergy}};
    const LogForm form(sealedSubject(), earlier);
    ASSERT_TRUE(form.logged());
    EXPECT_EQ(form.logged()->outcome, earlier.outcome);
}

TEST(LogForm, ShowsTheSameFearNowWhereverItStands)
{
    LogForm form(sealedSubject());
    form::part<SudsEdit>(form, "nowFolded")->setNumber(25);
    Q_EMIT form::part<SudsEdit>(form, "nowFolded")->changed();
    form::press(form, "answer", static_cast<int>(Answer::LeftBefore));
    EXPECT_EQ(form::part<SudsEdit>(form, "nowEdit")->value(), 25_suds);
}

TEST(LogForm, OffersAPersonToTalkToAfterAStrongAlarm)
{
    LogForm form(sealedSubject());
    auto *details = form::part<QWidget>(form, "details");
    EXPECT_FALSE(form::isInView(*details, "talkLine"));
    form::press(form, "body", static_cast<int>(Body::Heart));
    EXPECT_FALSE(form::isInView(*details, "talkLine"));
    form::press(form, "body", static_cast<int>(Body::PastPain));
    EXPECT_TRUE(form::isInView(*details, "talkLine"));
}
