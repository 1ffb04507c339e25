// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/choicebutton.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"

#include <QActionGroup>
#include <QMenu>

namespace rung {

namespace {
constexpr int widestChoice = 200;

QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}
} // namespace

ChoiceButton::ChoiceButton(const QString &about, QWidget *parent)
    : QPushButton(parent), m_about(about), m_group(new QActionGroup(this))
{
    setButtonKind(this, ButtonKind::Secondary);
    setMenu(new QMenu(this));
    connect(m_group, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT chosen(static_cast<int>(m_group->actions().indexOf(action))); });
}

void ChoiceButton::setChoices(const QStringList &choices, int chosen)
{
    const auto old = m_group->actions();
    for (QAction *action : old) {
        menu()->removeAction(action);
        m_group->removeAction(action);
        action->deleteLater();
    }
    for (const QString &choice : choices) {
        QAction *action = menu()->addAction(withoutMnemonics(choice));
        action->setCheckable(true);
        m_group->addAction(action);
    }
    m_group->actions().at(chosen)->setChecked(true);
    const QString shown = fontMetrics().elidedText(choices.at(chosen), Qt::ElideRight, themeOf(this).px(widestChoice));
    setText(withoutMnemonics(shown));
    setToolTip(shown == choices.at(chosen) ? QString() : choices.at(chosen));
    setAccessibleName(tr("%1: %2", "what is chosen here, the choice").arg(m_about, choices.at(chosen)));
}

} // namespace rung
