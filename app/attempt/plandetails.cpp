// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/plandetails.h"

#include "app/attempt/starters.h"
#include "app/attempt/whenedit.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/intensityedit.h"
#include "app/widgets/labels.h"
#include "app/widgets/question.h"
#include "app/widgets/storable.h"
#include "app/widgets/textedit.h"
#include "app/widgets/words.h"
#include "core/guidance/courtesy.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
/// A field for what to say to a no, with three ways to say it.
QWidget *withPresets(QLineEdit *reply)
{
    auto *editor = new QWidget;
    auto *presets = new Starters(
        {PlanDetails::tr("Thank you anyway."), PlanDetails::tr("No problem, thanks."), PlanDetails::tr("Fair enough. Have a good day.")});
    presets->setObjectName(QStringLiteral("replyPresets"));
    presets->setAccessibleName(PlanDetails::tr("Three ways to say it"));
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(editor).gapTiny());
    column->addWidget(reply);
    column->addWidget(presets);
    editor->setFocusProxy(reply);
    QObject::connect(presets, &Starters::picked, reply, [reply](const QString &words) {
        reply->setText(words);
        reply->setFocus();
    });
    return editor;
}
} // namespace

PlanDetails::PlanDetails(Day today, bool sealed, QWidget *parent)
    : QWidget(parent),
      m_ask(new TextEdit(2)),
      m_wordHint(smallLabel({})),
      m_setting(new QLineEdit),
      m_when(new WhenEdit(today)),
      m_nextDay(new IntensityEdit(tr("not at all"), tr("as much as I can imagine"))),
      m_habit(new ChoiceChips<Habit>(choicesWith<Habit>(habitWord))),
      m_habitHint(smallLabel({})),
      m_reply(new QLineEdit),
      m_replyEditor(withPresets(m_reply))
{
    m_ask->setObjectName(QStringLiteral("askEdit"));
    m_wordHint->setObjectName(QStringLiteral("wordHint"));
    m_wordHint->hide();
    m_setting->setObjectName(QStringLiteral("settingEdit"));
    m_when->setObjectName(QStringLiteral("whenEdit"));
    m_nextDay->setObjectName(QStringLiteral("nextDayEdit"));
    m_habit->setObjectName(QStringLiteral("dropHabit"));
    m_habitHint->setObjectName(QStringLiteral("habitHint"));
    m_habitHint->hide();
    m_reply->setObjectName(QStringLiteral("replyEdit"));
    layOut(sealed);
    connectAll();
}

void PlanDetails::layOut(bool sealed)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gap());
    auto *ask = new QVBoxLayout;
    ask->setSpacing(themeOf(this).px(6));
    ask->addWidget(new Question(tr("What exactly will you ask?"), m_ask));
    ask->addWidget(m_wordHint);
    column->addLayout(ask);
    QPushButton *kindly = quietButton(tr("How to ask kindly"));
    kindly->setObjectName(QStringLiteral("kindlyButton"));
    connect(kindly, &QPushButton::clicked, this, [this] { Q_EMIT guideRequested(QStringLiteral("kind-asking")); });
    column->addWidget(kindly, 0, Qt::AlignLeading);
    column->addWidget(new Question(tr("Who, and where?"), m_setting));
    column->addWidget(new Question(tr("When?"), m_when));
    auto *nextDay = new Question(tr("If it goes badly, how much will it still bother you tomorrow?"), m_nextDay, {}, this);
    column->addWidget(nextDay);
    nextDay->setHidden(sealed);
    auto *habit = new QVBoxLayout;
    habit->setSpacing(themeOf(this).px(6));
    habit->addWidget(new Question(tr("One safety habit to leave out"), m_habit));
    habit->addWidget(m_habitHint);
    column->addLayout(habit);
    column->addWidget(new Question(tr("What will you say to a no?"), m_replyEditor));
}

void PlanDetails::connectAll()
{
    connect(m_ask, &TextEdit::textChanged, this, &PlanDetails::changed);
    connect(m_ask, &TextEdit::textChanged, this, &PlanDetails::showWordHint);
    connect(m_setting, &QLineEdit::textChanged, this, &PlanDetails::changed);
    connect(m_when, &WhenEdit::changed, this, &PlanDetails::changed);
    connect(m_nextDay, &ScoreEdit::changed, this, &PlanDetails::changed);
    connect(m_habit, &ChipGroup::changed, this, &PlanDetails::changed);
    connect(m_reply, &QLineEdit::textChanged, this, &PlanDetails::changed);
}

/// One hint at a time, on English words; never a refusal.
void PlanDetails::showWordHint()
{
    const std::optional<WordHint> hint = wordHint(m_ask->text());
    m_wordHint->setText(hint ? wordHintSentence(*hint) : QString());
    m_wordHint->setVisible(hint.has_value());
}

void PlanDetails::showValue(const Prediction &value)
{
    m_ask->setText(value.ask);
    m_setting->setText(value.setting);
    m_when->setValue(value.plannedFor);
    m_nextDay->setValue(value.predictedNextDay);
    m_habit->setValue(value.dropHabit);
    m_reply->setText(value.reply);
}

void PlanDetails::nameHabit(Habit habit)
{
    m_habitHint->setText(tr("It came up lately: %1.").arg(habitWord(habit)));
    m_habitHint->show();
}

void PlanDetails::writeTo(Prediction &value) const
{
    value.ask = storable(m_ask->text());
    value.setting = storable(m_setting->text());
    value.plannedFor = m_when->value();
    value.predictedNextDay = m_nextDay->value();
    value.dropHabit = m_habit->value();
    value.reply = storable(m_reply->text());
}

void PlanDetails::keepIn(QJsonObject &draft) const
{
    draft::put(draft, QStringLiteral("ask"), m_ask->text());
    draft::put(draft, QStringLiteral("setting"), m_setting->text());
    if (const auto when = m_when->value())
        draft.insert(QStringLiteral("plannedFor"), toText(*when));
    draft::put(draft, QStringLiteral("predictedNextDay"), m_nextDay->value());
    draft::put(draft, QStringLiteral("dropHabit"), m_habit->value());
    draft::put(draft, QStringLiteral("reply"), m_reply->text());
}

void PlanDetails::restore(const QJsonObject &draft)
{
    showValue({.predictedNextDay = draft::score<Suds>(draft, QStringLiteral("predictedNextDay")),
               .ask = draft::text(draft, QStringLiteral("ask")),
               .setting = draft::text(draft, QStringLiteral("setting")),
               .plannedFor = plannedFrom(draft::text(draft, QStringLiteral("plannedFor"))),
               .dropHabit = draft::choice<Habit>(draft, QStringLiteral("dropHabit")),
               .reply = draft::text(draft, QStringLiteral("reply"))});
}

} // namespace rung
