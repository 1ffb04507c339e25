// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/filterbutton.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/menutext.h"

#include <QActionGroup>
#include <QMenu>

namespace rung {

namespace {
constexpr int widestText = 160;
} // namespace

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : QPushButton(parent), m_name(name), m_menu(new QMenu(this)), m_group(new QActionGroup(this))
{
    setButtonKind(this, ButtonKind::Chip);
    setMenu(m_menu);
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        if (action->data().toInt() == m_chosen)
            Q_EMIT chosenAgain();
        else
            choose(action->data().toInt());
    });
}

void FilterButton::setChoices(const QStringList &choices, int chosen)
{
    m_choices = choices;
    const auto old = m_group->actions();
    qDeleteAll(old);
    for (int i = 0; i < choices.size(); ++i) {
        QAction *action = m_menu->addAction(asMenuText(choices[i]));
        action->setCheckable(true);
        action->setData(i);
        m_group->addAction(action);
    }
    show(chosen);
}

void FilterButton::choose(int index)
{
    if (index == m_chosen)
        return;
    show(index);
    Q_EMIT changed();
}

void FilterButton::show(int index)
{
    m_chosen = index;
    m_group->actions().at(index)->setChecked(true);
    const QString &chosen = m_choices.at(index);
    setText(asMenuText(fontMetrics().elidedText(index == 0 ? m_name : chosen, Qt::ElideRight, themeOf(this).px(widestText))));
    setAccessibleName(tr("%1: %2").arg(m_name, chosen));
}

} // namespace rung
