// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/plancare.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

PlanCare::PlanCare(const PlanCheck &check, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("planCare"));
    const QString question = check.tooBig ? tooBigQuestion(*check.tooBig) : mayCostQuestion();
    setAccessibleName(question);
    body()->addWidget(questionLabel(question));
    if (check.tooBig) {
        addWay(wayOnLabel(WayOn::NearerStep), WayOn::NearerStep, "nearerStep");
        addWay(wayOnLabel(WayOn::StepInBetween), WayOn::StepInBetween, "stepInBetween");
        addWay(wayOnLabel(WayOn::KeepIt), WayOn::KeepIt, "keepIt");
    } else {
        addWay(tr("No, nothing like that"), WayOn::KeepIt, "noCost");
        addWay(tr("It could: a nearer step first"), WayOn::NearerStep, "nearerStep");
        addWay(tr("It could, and I have thought about it"), WayOn::KeepIt, "keepIt");
    }
    auto *why = quietButton(tr("Why this question?"), this);
    why->setObjectName(QStringLiteral("whyButton"));
    body()->addWidget(why, 0, Qt::AlignLeading);
    connect(why, &QPushButton::clicked, this, [this] { Q_EMIT guideRequested(QStringLiteral("not-too-big")); });
}

void PlanCare::addWay(const QString &label, WayOn way, const char *name)
{
    QPushButton *button = quietButton(label, this);
    button->setObjectName(QLatin1String(name));
    body()->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
}

void PlanCare::takeFocus()
{
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace rung
