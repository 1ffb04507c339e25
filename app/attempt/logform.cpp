// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/logform.h"

#include "app/attempt/lineedit.h"
#include "app/attempt/logdetails.h"
#include "app/base/theme.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/intensityedit.h"
#include "app/widgets/likelihoodedit.h"
#include "app/widgets/question.h"
#include "app/widgets/sudsedit.h"
#include "app/widgets/words.h"

#include <QAbstractButton>
#include <QLocale>
#include <QVBoxLayout>

namespace rung {

namespace {
std::vector<std::pair<Answer, QString>> answers(bool mayNotHaveAsked)
{
    auto answers = choicesWith<Answer>(answerWord);
    if (!mayNotHaveAsked)
        std::erase_if(answers, [](const auto &choice) { return choice.first == Answer::DidNotAsk; });
    return answers;
}

ChipGroup *handledChips()
{
    auto *chips = new ChipGroup(ChipGroup::Mode::One);
    QStringList numbers;
    for (int number = Handled::minimum; number <= Handled::maximum; ++number)
        numbers << QLocale().toString(number);
    chips->setTexts(numbers);
    return chips;
}

std::optional<Handled> handledOf(const ChipGroup &chips)
{
    return chips.chosen() ? Handled::from(*chips.chosen()) : std::nullopt;
}

/// Words that bring their own full stop get no second one.
QString happenedQuestion(const QString &words)
{
    if (words.isEmpty())
        return LogForm::tr("Did what you feared happen?");
    return LogForm::tr("You feared: %1 Did it happen?").arg(quotedSentence(words));
}

void showHandled(ChipGroup &chips, std::optional<Handled> handled)
{
    chips.choose(handled ? std::vector{handled->value()} : std::vector<int>());
}
} // namespace

LogForm::LogForm(LogSubject subject, std::optional<Logged> earlier, QWidget *parent)
    : QWidget(parent),
      m_subject(std::move(subject)),
      m_earlier(std::move(earlier)),
      m_answer(new ChoiceChips<Answer>(answers(m_subject.mayNotHaveAsked))),
      m_peak(new SudsEdit),
      m_happened(new ChoiceChips<FearedHappened>(choicesWith<FearedHappened>(fearedHappenedWord))),
      m_again(new LikelihoodEdit),
      m_urge(new IntensityEdit(tr("none"), tr("overwhelming"))),
      m_obstacle(new ChoiceChips<Obstacle>(choicesWith<Obstacle>(obstacleWord))),
      m_now(new SudsEdit),
      m_handled(handledChips()),
      m_line(new LineEdit),
      m_details(new LogDetails(m_subject.clock()))
{
    nameAll();
    layOut();
    connectAll();
    if (m_earlier)
        showValue(*m_earlier);
    showFields();
    beginAtAnswer();
}

void LogForm::nameAll()
{
    m_answer->setObjectName(QStringLiteral("answer"));
    m_peak->setObjectName(QStringLiteral("peakEdit"));
    m_happened->setObjectName(QStringLiteral("fearedHappened"));
    m_again->setObjectName(QStringLiteral("againEdit"));
    m_urge->setObjectName(QStringLiteral("urgeEdit"));
    m_obstacle->setObjectName(QStringLiteral("obstacle"));
    m_now->setObjectName(QStringLiteral("nowEdit"));
    m_handled->setObjectName(QStringLiteral("handled"));
    m_line->setObjectName(QStringLiteral("lineEdit"));
    m_details->setObjectName(QStringLiteral("details"));
}

Question *LogForm::ask(LogField field, const QString &question, QWidget *editor, const QString &aside)
{
    auto *made = new Question(question, editor, aside);
    layout()->addWidget(made);
    m_questions.emplace_back(field, made);
    return made;
}

void LogForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(16));
    auto *answer = new Question(tr("What did they say?"), m_answer);
    column->addWidget(answer);
    m_required.add(answer, [this] { return m_answer->value() ? QString() : tr("Still open: what they said."); });
    Question *peak = ask(LogField::Peak, tr("Fear at the hardest moment"), m_peak);
    m_required.add(peak, [this] { return m_peak->number() ? QString() : tr("Still open: fear at the hardest moment."); });
    addFeared();
    ask(LogField::Urge, tr("How strong was the urge to avoid it?"), m_urge);
    ask(LogField::Obstacle, tr("What got in the way?"), m_obstacle);
    ask(LogField::NowInView, tr("Fear now"), m_now);
    ask(LogField::Handling, tr("How did you handle it?"), m_handled, tr("0 not at all, 10 very well"));
    Question *line = ask(LogField::OneLine, tr("One line to tell yourself next time"), m_line, tr("optional"));
    m_required.add(line, [this] { return m_line->isTooLong() ? tr("A little shorter, so that it stays one line.") : QString(); });
    auto *more = new Disclosure(tr("More: fear now, the story, what your body did…"));
    more->setObjectName(QStringLiteral("more"));
    more->body()->addWidget(m_details);
    column->addWidget(more);
}

void LogForm::addFeared()
{
    const QString &words = m_subject.feared;
    Question *happened = ask(LogField::FearedHappened, happenedQuestion(words), m_happened);
    Question *again = ask(LogField::PFearedAgain,
                          words.isEmpty() ? tr("Ask again tomorrow: how likely is what you feared?")
                                          : tr("Ask again tomorrow: how likely is “%1”?").arg(words),
                          m_again);
    m_required.add(happened, [this] { return m_happened->value() ? QString() : tr("Still open: whether it happened."); });
    m_required.add(again, [this] { return m_again->number() ? QString() : tr("Still open: how likely it seems now."); });
}

void LogForm::connectAll()
{
    for (ChipGroup *chips :
         {static_cast<ChipGroup *>(m_answer), static_cast<ChipGroup *>(m_happened), static_cast<ChipGroup *>(m_obstacle), m_handled})
        connect(chips, &ChipGroup::changed, this, &LogForm::noteChange);
    for (ScoreEdit *score : {static_cast<ScoreEdit *>(m_peak), static_cast<ScoreEdit *>(m_again), static_cast<ScoreEdit *>(m_urge)})
        connect(score, &ScoreEdit::changed, this, &LogForm::noteChange);
    // Fear now has two places, of which one is shown; both say the same.
    connect(m_now, &ScoreEdit::changed, this, [this] {
        m_details->setFearNow(m_now->value());
        noteChange();
    });
    connect(m_details, &LogDetails::changed, this, [this] {
        m_now->setValue(m_details->fearNow());
        noteChange();
    });
    connect(m_line, &LineEdit::changed, this, &LogForm::noteChange);
    connect(m_details, &LogDetails::talkRequested, this, &LogForm::talkRequested);
}

void LogForm::showValue(const Logged &earlier)
{
    const Outcome &outcome = earlier.outcome;
    if (outcome.answer != Answer::Waiting)
        m_answer->setValue(outcome.answer);
    m_peak->setValue(outcome.peak);
    m_happened->setValue(outcome.fearedHappened);
    m_again->setValue(outcome.pFearedAgain);
    m_urge->setValue(outcome.urge);
    m_obstacle->setValue(outcome.obstacle);
    m_now->setValue(outcome.now);
    showHandled(*m_handled, outcome.handled);
    m_line->setText(outcome.line ? outcome.line->text() : QString());
    m_details->showValue(outcome, earlier.story);
}

void LogForm::showFields()
{
    for (const auto &[field, question] : m_questions)
        question->setVisible(asks(field));
    m_details->setAnswer(m_answer->value());
}

/// The keyboard comes to the chosen answer, or to the first.
void LogForm::beginAtAnswer()
{
    setFocusProxy(m_answer->chip(m_answer->chosen().value_or(0)));
}

void LogForm::noteChange()
{
    showFields();
    m_required.settle();
    Q_EMIT changed();
}

void LogForm::writeTo(Outcome &outcome) const
{
    m_details->writeTo(outcome);
    if (asks(LogField::Peak))
        outcome.peak = m_peak->value();
    if (asks(LogField::FearedHappened))
        outcome.fearedHappened = m_happened->value();
    if (asks(LogField::PFearedAgain))
        outcome.pFearedAgain = m_again->value();
    if (asks(LogField::Urge))
        outcome.urge = m_urge->value();
    if (asks(LogField::Obstacle))
        outcome.obstacle = m_obstacle->value();
    if (asks(LogField::NowInView))
        outcome.now = m_now->value();
    if (asks(LogField::Handling))
        outcome.handled = handledOf(*m_handled);
    if (asks(LogField::OneLine))
        outcome.line = m_line->value();
}

std::optional<Logged> LogForm::logged() const
{
    const std::optional<Answer> answer = m_answer->value();
    if (!answer || (asks(LogField::OneLine) && m_line->isTooLong()))
        return std::nullopt;
    const Instant happenedAt = m_details->happenedAt().value_or(m_subject.clock());
    Outcome outcome{.happenedAt = happenedAt, .day = Day::of(happenedAt, m_subject.dayStart), .answer = *answer};
    if (m_earlier) {
        const Outcome &earlier = m_earlier->outcome;
        if (earlier.answer == *answer)
            outcome = earlier;
        outcome.keepLine = earlier.keepLine;
        outcome.day = happenedAt == earlier.happenedAt ? earlier.day : Day::of(happenedAt, m_subject.dayStart);
        outcome.happenedAt = happenedAt;
    }
    writeTo(outcome);
    if (missingField(outcome, m_subject.sealed))
        return std::nullopt;
    return Logged{outcome, m_details->story()};
}

QJsonObject LogForm::draft() const
{
    QJsonObject draft;
    draft::put(draft, QStringLiteral("answer"), m_answer->value());
    draft::put(draft, QStringLiteral("peak"), m_peak->value());
    draft::put(draft, QStringLiteral("fearedHappened"), m_happened->value());
    draft::put(draft, QStringLiteral("pFearedAgain"), m_again->value());
    draft::put(draft, QStringLiteral("urge"), m_urge->value());
    draft::put(draft, QStringLiteral("obstacle"), m_obstacle->value());
    draft::put(draft, QStringLiteral("now"), m_now->value());
    draft::put(draft, QStringLiteral("handled"), handledOf(*m_handled));
    draft::put(draft, QStringLiteral("line"), m_line->text());
    m_details->keepIn(draft);
    return draft;
}

void LogForm::restore(const QJsonObject &draft)
{
    m_answer->setValue(draft::choice<Answer>(draft, QStringLiteral("answer")));
    m_peak->setValue(draft::score<Suds>(draft, QStringLiteral("peak")));
    m_happened->setValue(draft::choice<FearedHappened>(draft, QStringLiteral("fearedHappened")));
    m_again->setValue(draft::score<Likelihood>(draft, QStringLiteral("pFearedAgain")));
    m_urge->setValue(draft::score<Suds>(draft, QStringLiteral("urge")));
    m_obstacle->setValue(draft::choice<Obstacle>(draft, QStringLiteral("obstacle")));
    m_now->setValue(draft::score<Suds>(draft, QStringLiteral("now")));
    m_details->setFearNow(m_now->value());
    showHandled(*m_handled, draft::score<Handled>(draft, QStringLiteral("handled")));
    m_line->setText(draft::text(draft, QStringLiteral("line")));
    m_details->restore(draft);
    showFields();
    beginAtAnswer();
}

} // namespace rung
