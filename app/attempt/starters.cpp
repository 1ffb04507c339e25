// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/starters.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/roleaccess.h"

#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace rung {

Starters::Starters(const QStringList &words, QWidget *parent) : QWidget(parent)
{
    speakAs(this, QAccessible::Grouping);
    auto *flow = new FlowLayout(themeOf(this).gapTiny(), this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const QString &text : words) {
        QPushButton *chip = chipButton(text, this);
        chip->setObjectName(QStringLiteral("starter%1").arg(m_chips.size()));
        chip->setAutoDefault(false);
        chip->setFocusPolicy(m_chips.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        chip->installEventFilter(this);
        flow->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &QPushButton::clicked, this, [this, text] { Q_EMIT picked(text); });
    }
}

bool Starters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype from = m_chips.indexOf(static_cast<QWidget *>(watched));
    const int forwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == forwards || key == Qt::Key_Down)
        moveFocus(from, 1);
    else if (key == backwards || key == Qt::Key_Up)
        moveFocus(from, -1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void Starters::moveFocus(qsizetype from, qsizetype by)
{
    QWidget *next = m_chips[std::clamp<qsizetype>(from + by, 0, m_chips.size() - 1)];
    next->setFocusPolicy(Qt::StrongFocus);
    next->setFocus(Qt::TabFocusReason);
    for (QWidget *chip : m_chips)
        if (chip != next)
            chip->setFocusPolicy(Qt::ClickFocus);
}

} // namespace rung
