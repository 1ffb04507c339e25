// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderchooser.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/menutext.h"

#include <QActionGroup>
#include <QMenu>

namespace rung {

namespace {
constexpr int widestName = 220;
}

LadderChooser::LadderChooser(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("ladderChooser"));
    setButtonKind(this, ButtonKind::Secondary);
}

void LadderChooser::setLadders(const std::vector<Ladder> &ladders, const Ladder &current, LadderOrder order)
{
    const QString name = current.name.text().simplified();
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, themeOf(this).px(widestName));
    setText(asMenuText(shown));
    setToolTip(shown == name ? QString() : name);
    setAccessibleName(tr("Ladder: %1").arg(name));
    startMenu();
    addLadders(ladders, current);
    addOrders(order);
    addDeeds();
}

/// A new menu each time: the old one may be the one that asked for this.
void LadderChooser::startMenu()
{
    if (QMenu *old = menu())
        old->deleteLater();
    auto *fresh = new QMenu(this);
    fresh->setObjectName(QStringLiteral("ladderMenu"));
    fresh->setToolTipsVisible(true);
    setMenu(fresh);
}

QAction *LadderChooser::add(const QString &text, const QString &name)
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(name);
    return action;
}

QAction *LadderChooser::addChoice(const QString &text, const QString &name, bool checked, QActionGroup *group)
{
    QAction *action = add(text, name);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    return action;
}

void LadderChooser::addLadders(const std::vector<Ladder> &ladders, const Ladder &current)
{
    auto *group = new QActionGroup(menu());
    int count = 0;
    for (const Ladder &ladder : ladders) {
        const QString text = fontMetrics().elidedText(ladder.name.text().simplified(), Qt::ElideRight, themeOf(this).px(2 * widestName));
        QAction *action = addChoice(asMenuText(text), QStringLiteral("ladder%1").arg(count++), ladder.id == current.id, group);
        action->setToolTip(ladder.name.text());
        connect(action, &QAction::triggered, this, [this, id = ladder.id] { Q_EMIT chosen(id); });
    }
    menu()->addSeparator();
}

void LadderChooser::addOrders(LadderOrder order)
{
    auto *group = new QActionGroup(menu());
    QAction *byFear = addChoice(tr("By fear, the hardest on top"), QStringLiteral("byFearAction"), order == LadderOrder::ByFear, group);
    QAction *own = addChoice(tr("In my own order"), QStringLiteral("ownOrderAction"), order == LadderOrder::Own, group);
    connect(byFear, &QAction::triggered, this, [this] { Q_EMIT orderChosen(LadderOrder::ByFear); });
    connect(own, &QAction::triggered, this, [this] { Q_EMIT orderChosen(LadderOrder::Own); });
    menu()->addSeparator();
}

void LadderChooser::addDeeds()
{
    connect(add(tr("Name and purpose…"), QStringLiteral("editLadderAction")), &QAction::triggered, this, &LadderChooser::editRequested);
    connect(add(tr("Share these rungs as a catalogue…"), QStringLiteral("shareAction")), &QAction::triggered, this,
            &LadderChooser::shareRequested);
    connect(add(tr("Put this ladder away"), QStringLiteral("putLadderAwayAction")), &QAction::triggered, this,
            &LadderChooser::putAwayRequested);
    connect(add(tr("Delete this ladder"), QStringLiteral("deleteLadderAction")), &QAction::triggered, this,
            &LadderChooser::deleteRequested);
    connect(add(tr("What was put away or deleted…"), QStringLiteral("putAwayListAction")), &QAction::triggered, this,
            &LadderChooser::putAwayListRequested);
    menu()->addSeparator();
    connect(add(tr("New ladder…"), QStringLiteral("newLadderAction")), &QAction::triggered, this, &LadderChooser::newRequested);
    connect(add(tr("New ladder from the catalogue…"), QStringLiteral("starterAction")), &QAction::triggered, this,
            &LadderChooser::starterRequested);
    menu()->addSeparator();
    connect(add(tr("How a ladder works"), QStringLiteral("ladderHelpAction")), &QAction::triggered, this, &LadderChooser::helpRequested);
}

} // namespace rung
