// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/choicebutton.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/menutext.h"

#include <QActionGroup>
#include <QMenu>

namespace rung {

namespace {
constexpr int widestChoice = 200;
}

void showChoice(QPushButton &button, const QString &about, const QString &choice)
{
    const QString shown = button.fontMetrics().elidedText(choice, Qt::ElideRight, themeOf(&button).px(widestChoice));
    button.setText(asMenuText(shown));
    button.setToolTip(shown == choice ? QString() : choice);
    button.setAccessibleName(ChoiceButton::tr("%1: %2", "what is chosen here, the choice").arg(about, choice));
}

ChoiceButton::ChoiceButton(const QString &about, QWidget *parent) : QPushButton(parent), m_about(about), m_group(new QActionGroup(this))
{
    setButtonKind(this, ButtonKind::Secondary);
    setMenu(new QMenu(this));
    connect(m_group, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT chosen(static_cast<int>(m_group->actions().indexOf(action))); });
}

void ChoiceButton::setChoices(const QStringList &choices, int chosen, const QString &shown)
{
    const auto old = m_group->actions();
    for (QAction *action : old) {
        menu()->removeAction(action);
        m_group->removeAction(action);
        action->deleteLater();
    }
    for (const QString &choice : choices) {
        QAction *action = menu()->addAction(asMenuText(choice));
        action->setCheckable(true);
        m_group->addAction(action);
    }
    m_group->actions().at(chosen)->setChecked(true);
    showChoice(*this, m_about, shown.isEmpty() ? choices.at(chosen) : shown);
}

} // namespace rung
