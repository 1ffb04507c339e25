// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/quietdaycard.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

QuietDayCard::QuietDayCard(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("quietDayCard"));
    body()->addWidget(questionLabel(tr("If today is too much")));
    body()->addWidget(bodyLabel(tr("Today can do without a next step. Your ladder, your journal and everything you wrote stay where they "
                                   "are, and one press brings the steps back.")));
    auto *quiet = secondaryButton(tr("Make today quiet"));
    quiet->setObjectName(QStringLiteral("quietTodayButton"));
    body()->addWidget(quiet, 0, Qt::AlignLeading);
    connect(quiet, &QPushButton::clicked, this, &QuietDayCard::asked);
}

} // namespace rung
