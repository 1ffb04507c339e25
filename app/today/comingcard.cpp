// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/comingcard.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/datewords.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

ComingCard::ComingCard(const Notebook &notebook, const std::vector<read::OpenAttempt> &plans, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("comingCard"));
    body()->addWidget(smallLabel(tr("Coming up")));
    for (const auto &plan : plans)
        body()->addWidget(row(notebook, plan));
}

QWidget *ComingCard::row(const Notebook &notebook, const read::OpenAttempt &plan)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(themeOf(this).px(16));
    auto *words = new QVBoxLayout;
    words->setSpacing(themeOf(this).px(2));
    words->addWidget(questionLabel(plan.rung.title.text()));
    words->addWidget(smallLabel(plannedWords(*plan.attempt.prediction->plannedFor, notebook.today(), notebook.dayStart())));
    layout->addLayout(words, 1);
    auto *buttons = new QWidget(line);
    auto *ways = new FlowLayout(themeOf(this).px(16), buttons);
    ways->setAlignment(Qt::AlignRight);
    layout->addWidget(buttons);

    const Id<Attempt> id = plan.attempt.id;
    const auto add = [&](const QString &text, const char *name, void (ComingCard::*request)(Id<Attempt>)) {
        auto *button = quietButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleDescription(plan.rung.title.text());
        connect(button, &QPushButton::clicked, this, [this, id, request] { (this->*request)(id); });
        ways->addWidget(button);
    };
    add(tr("I asked"), "askedAlreadyButton", &ComingCard::logRequested);
    add(tr("Change"), "changePlanButton", &ComingCard::editRequested);
    add(tr("To my calendar…"), "calendarButton", &ComingCard::calendarRequested);
    return line;
}

} // namespace rung
