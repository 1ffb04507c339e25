// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/coachingcard.h"

#include "app/widgets/buttons.h"
#include "app/widgets/chips.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

CoachingCard::CoachingCard(CoachingKind kind, QWidget *parent) : Card(Kind::Note, parent)
{
    setObjectName(QStringLiteral("coachingCard"));
    QLabel *line = bodyLabel(coachingLine(kind));
    line->setObjectName(QStringLiteral("coachingLine"));
    setAccessibleName(line->text());
    body()->addWidget(line);
    auto *ways = new FlowLayout(themeOf(this).gap());
    if (kind == CoachingKind::TooBig)
        connect(addWay(*ways, tr("A smaller one"), "smallerStepButton"), &QPushButton::clicked, this, &CoachingCard::smallerRequested);
    if (kind == CoachingKind::TakenPersonally)
        addReasons(*ways);
    QPushButton *silence = addWay(*ways, tr("No more lines like this"), "silenceButton");
    silence->setToolTip(tr("They can be switched on again in the settings."));
    connect(silence, &QPushButton::clicked, this, &CoachingCard::silenced);
    body()->addLayout(ways);
}

void CoachingCard::addReasons(QLayout &ways)
{
    auto *reasons = new ChipGroup(ChipGroup::Mode::Many);
    reasons->setObjectName(QStringLiteral("reasonChips"));
    reasons->setAccessibleName(coachingLine(CoachingKind::TakenPersonally));
    reasons->setTexts(reasonsForAnyone());
    body()->addWidget(reasons);
    QPushButton *keep = addWay(ways, tr("Keep with this entry"), "keepReasonsButton");
    keep->hide();
    connect(reasons, &ChipGroup::changed, keep, [reasons, keep] { keep->setVisible(reasons->chosen().has_value()); });
    connect(keep, &QPushButton::clicked, this, [this, reasons] {
        QStringList words;
        for (const int index : reasons->allChosen())
            words << reasons->chip(index)->text();
        Q_EMIT reasonsChosen(tr("What could be behind the no, whoever asked: %1.").arg(QLocale().createSeparatedList(words)));
    });
}

QPushButton *CoachingCard::addWay(QLayout &ways, const QString &text, const char *name)
{
    QPushButton *button = quietButton(text, this);
    button->setObjectName(QLatin1String(name));
    ways.addWidget(button);
    return button;
}

} // namespace rung
