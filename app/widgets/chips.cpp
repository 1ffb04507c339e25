// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chips.h"

#include "app/base/looks.h"
#include "app/base/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/roleaccess.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

namespace rung {

ChipGroup::ChipGroup(Mode mode, QWidget *parent) : QWidget(parent), m_mode(mode), m_group(new QButtonGroup(this))
{
    speakAs(this, QAccessible::Grouping);
    m_group->setExclusive(mode == Mode::One);
    new FlowLayout(themeOf(this).gapTiny(), this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipGroup::setTexts(const QStringList &texts)
{
    const auto old = m_group->buttons();
    qDeleteAll(old);
    for (int i = 0; i < texts.size(); ++i) {
        QAbstractButton *made = m_mode == Mode::One ? static_cast<QAbstractButton *>(new QRadioButton(texts[i], this))
                                                    : static_cast<QAbstractButton *>(new QCheckBox(texts[i], this));
        made->setProperty(looks::chip, true);
        made->setObjectName(QStringLiteral("chip%1").arg(i));
        made->installEventFilter(this);
        m_group->addButton(made, i);
        layout()->addWidget(made);
        connect(made, &QAbstractButton::toggled, this, &ChipGroup::noteToggle);
    }
    admitOneTabStop();
}

int ChipGroup::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

QAbstractButton *ChipGroup::chip(int index) const
{
    return m_group->button(index);
}

std::optional<int> ChipGroup::chosen() const
{
    const std::vector<int> all = allChosen();
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::vector<int> ChipGroup::allChosen() const
{
    std::vector<int> indexes;
    for (int i = 0; i < count(); ++i)
        if (chip(i)->isChecked())
            indexes.push_back(i);
    return indexes;
}

void ChipGroup::choose(const std::vector<int> &indexes)
{
    m_quiet = true;
    m_group->setExclusive(false);
    for (int i = 0; i < count(); ++i)
        chip(i)->setChecked(std::find(indexes.begin(), indexes.end(), i) != indexes.end());
    m_group->setExclusive(m_mode == Mode::One);
    m_quiet = false;
    admitOneTabStop();
}

/// Tab enters a group of one choice at the chosen chip, else at the first; arrows go on from there.
void ChipGroup::admitOneTabStop()
{
    if (m_mode == Mode::Many)
        return;
    const int stop = chosen().value_or(0);
    for (int i = 0; i < count(); ++i)
        chip(i)->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChipGroup::noteToggle(bool checked)
{
    if (m_quiet)
        return;
    admitOneTabStop();
    // One choice replacing another toggles two chips and is one change.
    if (checked || m_mode == Mode::Many)
        Q_EMIT changed();
}

void ChipGroup::takeBack()
{
    if (!chosen())
        return;
    choose({});
    Q_EMIT changed();
}

bool ChipGroup::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || m_mode == Mode::Many)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || (key == Qt::Key_Space && button->isChecked())) {
            takeBack();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease && button->isDown() && button->isChecked()) {
        const bool inside = button->rect().contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        button->setDown(false);
        if (inside)
            takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rung
