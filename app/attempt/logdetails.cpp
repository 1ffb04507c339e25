// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/logdetails.h"

#include "app/attempt/happenededit.h"
#include "app/attempt/logfields.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/labels.h"
#include "app/widgets/question.h"
#include "app/widgets/storable.h"
#include "app/widgets/sudsedit.h"
#include "app/widgets/textedit.h"
#include "app/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

LogDetails::LogDetails(const Instant &now, QWidget *parent)
    : QWidget(parent),
      m_now(new SudsEdit),
      m_habits(new ChoiceSetChips<Habit>(choicesWith<Habit>(habitWord))),
      m_feeling(new ChoiceChips<Feeling>(choicesWith<Feeling>(feelingWord))),
      m_body(new ChoiceSetChips<Body>(choicesWith<Body>(bodyWord))),
      m_talk(new QWidget),
      m_unwelcome(new ChoiceChips<Unwelcome>(choicesWith<Unwelcome>(unwelcomeWord))),
      m_story(new TextEdit(4)),
      m_happened(new HappenedEdit(now))
{
    m_now->setObjectName(QStringLiteral("nowFolded"));
    m_habits->setObjectName(QStringLiteral("habits"));
    m_feeling->setObjectName(QStringLiteral("feeling"));
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setAccessibleName(tr("Did your body sound an alarm?"));
    m_unwelcome->setObjectName(QStringLiteral("unwelcome"));
    m_story->setObjectName(QStringLiteral("storyEdit"));
    m_happened->setObjectName(QStringLiteral("happenedEdit"));
    layOut();

    connect(m_now, &ScoreEdit::changed, this, &LogDetails::changed);
    for (ChipGroup *chips : {static_cast<ChipGroup *>(m_habits), static_cast<ChipGroup *>(m_feeling), static_cast<ChipGroup *>(m_body),
                             static_cast<ChipGroup *>(m_unwelcome)})
        connect(chips, &ChipGroup::changed, this, &LogDetails::changed);
    connect(m_body, &ChipGroup::changed, this, &LogDetails::noteBody);
    connect(m_story, &TextEdit::textChanged, this, &LogDetails::changed);
    connect(m_happened, &HappenedEdit::changed, this, &LogDetails::changed);
}

void LogDetails::layOut()
{
    m_nowQuestion = new Question(tr("Fear now"), m_now);
    m_habitsQuestion = new Question(tr("Did a safety habit slip in?"), m_habits);
    m_unwelcomeQuestion = new Question(tr("Did they say or show it was unwelcome?"), m_unwelcome);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gap());
    column->addWidget(m_nowQuestion);
    column->addWidget(m_habitsQuestion);
    column->addWidget(new Question(tr("One word for how it felt"), m_feeling));
    column->addWidget(new Question(tr("Did your body sound an alarm?"), bodyEditor()));
    column->addWidget(m_unwelcomeQuestion);
    column->addWidget(new Question(tr("The story"), m_story));
    column->addWidget(new Question(tr("When was that?"), m_happened));
}

/// The chips, and for the strong alarms a line that says where to turn.
QWidget *LogDetails::bodyEditor()
{
    const Theme &theme = themeOf(this);
    QPushButton *talk = quietButton(tr("Talk to someone"));
    talk->setObjectName(QStringLiteral("talkButton"));
    connect(talk, &QPushButton::clicked, this, &LogDetails::talkRequested);
    auto *line = new QVBoxLayout(m_talk);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(4));
    line->addWidget(bodyLabel(tr("That is a lot to carry. You can talk to a person about it, now or later.")));
    line->addWidget(talk, 0, Qt::AlignLeading);
    m_talk->setObjectName(QStringLiteral("talkLine"));
    m_talk->hide();

    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.gapTiny());
    column->addWidget(m_body);
    column->addWidget(m_talk);
    return editor;
}

void LogDetails::noteBody()
{
    const std::vector<Body> body = m_body->values();
    m_talk->setVisible(
        std::ranges::any_of(body, [](Body sign) { return sign == Body::Panic || sign == Body::Unreal || sign == Body::PastPain; }));
}

void LogDetails::setAnswer(std::optional<Answer> answer)
{
    m_nowQuestion->setVisible(asksFor(LogField::NowFolded, answer, false));
    m_habitsQuestion->setVisible(asksFor(LogField::Habits, answer, false));
    m_unwelcomeQuestion->setVisible(asksFor(LogField::Unwelcome, answer, false));
}

void LogDetails::showValue(const Outcome &outcome, const QString &story)
{
    m_now->setValue(outcome.now);
    m_habits->setValues(outcome.habits);
    m_feeling->setValue(outcome.feeling);
    m_body->setValues(outcome.body);
    noteBody();
    m_unwelcome->setValue(outcome.unwelcome);
    m_story->setText(story);
    m_happened->setValue(outcome.happenedAt);
}

void LogDetails::writeTo(Outcome &outcome) const
{
    if (asksFor(LogField::NowFolded, outcome.answer, false))
        outcome.now = m_now->value();
    if (asksFor(LogField::Habits, outcome.answer, false))
        outcome.habits = m_habits->values();
    if (asksFor(LogField::Unwelcome, outcome.answer, false))
        outcome.unwelcome = m_unwelcome->value();
    outcome.feeling = m_feeling->value();
    outcome.body = m_body->values();
}

QString LogDetails::story() const
{
    return storable(m_story->text());
}

std::optional<Instant> LogDetails::happenedAt() const
{
    return m_happened->value();
}

std::optional<Suds> LogDetails::fearNow() const
{
    return m_now->value();
}

void LogDetails::setFearNow(std::optional<Suds> value)
{
    m_now->setValue(value);
}

void LogDetails::keepIn(QJsonObject &draft) const
{
    draft::put(draft, QStringLiteral("habits"), m_habits->values());
    draft::put(draft, QStringLiteral("feeling"), m_feeling->value());
    draft::put(draft, QStringLiteral("body"), m_body->values());
    draft::put(draft, QStringLiteral("unwelcome"), m_unwelcome->value());
    draft::put(draft, QStringLiteral("story"), m_story->text());
    if (const auto moment = m_happened->value())
        draft.insert(QStringLiteral("happenedAt"), moment->toString());
}

void LogDetails::restore(const QJsonObject &draft)
{
    m_habits->setValues(draft::choices<Habit>(draft, QStringLiteral("habits")));
    m_feeling->setValue(draft::choice<Feeling>(draft, QStringLiteral("feeling")));
    m_body->setValues(draft::choices<Body>(draft, QStringLiteral("body")));
    noteBody();
    m_unwelcome->setValue(draft::choice<Unwelcome>(draft, QStringLiteral("unwelcome")));
    m_story->setText(draft::text(draft, QStringLiteral("story")));
    m_happened->setValue(Instant::fromString(draft::text(draft, QStringLiteral("happenedAt"))));
}

} // namespace rung
