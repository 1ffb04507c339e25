// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/questioncards.h"

#include "app/base/failureboundary.h"
#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/today/todayrecord.h"
#include "app/widgets/buttons.h"
#include "app/widgets/chips.h"
#include "app/widgets/columnslayout.h"
#include "app/widgets/datewords.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/sudsedit.h"
#include "app/widgets/words.h"
#include "core/notebook/notebook.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {

constexpr int sideBySideFrom = 640;

/// The question at the leading edge, the ways to answer at the trailing one, beneath each other where it is narrow.
QWidget *questionRow(const QString &about, const QString &question, const std::vector<QWidget *> &answers, QWidget *parent)
{
    auto *row = new QWidget(parent);
    const Theme &theme = themeOf(parent);
    auto *columns = new ColumnsLayout(theme.px(16), theme.px(sideBySideFrom), row);
    auto *words = new QWidget(row);
    auto *wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins({});
    wordsLayout->setSpacing(theme.px(2));
    wordsLayout->addWidget(questionLabel(about));
    wordsLayout->addWidget(quietLabel(question));
    columns->addColumn(words, 2);
    auto *ways = new QWidget(row);
    auto *flow = new FlowLayout(theme.px(16), ways);
    for (QWidget *answer : answers)
        flow->addWidget(answer);
    columns->addColumn(ways, 3);
    return row;
}

QPushButton *skipButton()
{
    auto *skip = quietButton(NextDayCard::tr("Skip"));
    skip->setObjectName(QStringLiteral("skipButton"));
    return skip;
}

} // namespace

NextDayCard::NextDayCard(Notebook &notebook, Preferences &preferences, const read::OpenAttempt &asked, QWidget *parent)
    : QuestionCard(parent), m_notebook(notebook), m_preferences(preferences), m_attempt(asked.attempt.id)
{
    setObjectName(QStringLiteral("nextDayCard"));
    askHowMuch(asked);
}

void NextDayCard::askHowMuch(const read::OpenAttempt &asked)
{
    auto *chips = new ChoiceChips<int>({{0, tr("fine")}, {25, tr("a little")}, {50, tr("half")}, {75, tr("a lot")}, {100, tr("very")}});
    chips->setObjectName(QStringLiteral("botherChips"));
    chips->setAccessibleName(tr("How is it with you today?"));
    auto *exactly = quietButton(tr("Exactly"));
    exactly->setObjectName(QStringLiteral("exactlyButton"));
    auto *skip = skipButton();
    const QString about = tr("%1, %2").arg(asked.rung.title.text(), dayWords(asked.attempt.outcome->day, m_notebook.today()));
    m_question = questionRow(about, tr("How is it with you today?"), {chips, exactly, skip}, this);
    body()->addWidget(m_question);

    connect(chips, &ChipGroup::changed, this, [this, chips] {
        if (const auto value = chips->value())
            askReplaying(*Suds::from(*value));
    });
    connect(skip, &QPushButton::clicked, this, &NextDayCard::skip);
    connect(exactly, &QPushButton::clicked, this, [this, exactly] {
        exactly->hide();
        auto *edit = new SudsEdit(this);
        edit->setObjectName(QStringLiteral("botherEdit"));
        edit->setAccessibleName(tr("How is it with you today?"));
        auto *keepIt = secondaryButton(tr("Keep"));
        connect(keepIt, &QPushButton::clicked, this, [this, edit] {
            if (edit->value())
                askReplaying(*edit->value());
        });
        body()->addWidget(edit);
        body()->addWidget(keepIt, 0, Qt::AlignTrailing);
        edit->setFocus();
    });
}

void NextDayCard::askReplaying(Suds bother)
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto *chips = new ChoiceChips<bool>({{false, tr("No")}, {true, tr("Yes")}});
    chips->setObjectName(QStringLiteral("replayingChips"));
    chips->setAccessibleName(tr("Did you keep replaying it?"));
    auto *skip = skipButton();
    body()->addWidget(
        questionRow(tr("Did you keep replaying it?"), tr("Going over it again and again in your head."), {chips, skip}, this));
    connect(chips, &ChipGroup::changed, this, [this, chips, bother] { keep(bother, chips->value()); });
    connect(skip, &QPushButton::clicked, this, [this, bother] { keep(bother, {}); });
    chips->chip(0)->setFocus();
}

void NextDayCard::keep(Suds bother, std::optional<bool> replaying)
{
    guarded(this, [&] { m_notebook.answerNextDay(m_attempt, bother, replaying); });
}

void NextDayCard::skip()
{
    skipNextDay(m_preferences, m_attempt);
    Q_EMIT skipped();
}

CheckInCard::CheckInCard(Notebook &notebook, Preferences &preferences, QWidget *parent) : QuestionCard(parent)
{
    setObjectName(QStringLiteral("checkInCard"));
    const QString question = tr("Does fear of a no get in the way of work, sleep or people?");
    auto *chips = new ChoiceChips<InTheWay>(choicesWith<InTheWay>(inTheWayWord));
    chips->setObjectName(QStringLiteral("checkInChips"));
    chips->setAccessibleName(question);
    auto *skip = skipButton();
    body()->addWidget(questionRow(tr("Once a month"), question, {chips, skip}, this));
    connect(chips, &ChipGroup::changed, this, [this, chips, &notebook] {
        if (const auto answer = chips->value())
            guarded(this, [&] { notebook.checkIn(*answer); });
    });
    connect(skip, &QPushButton::clicked, this, [this, &notebook, &preferences] {
        skipCheckIn(preferences, notebook.today());
        Q_EMIT skipped();
    });
}

} // namespace rung
