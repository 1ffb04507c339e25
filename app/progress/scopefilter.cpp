// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/scopefilter.h"

#include "app/base/theme.h"
#include "app/progress/choicebutton.h"
#include "app/widgets/buttons.h"
#include "app/widgets/menutext.h"
#include "app/widgets/words.h"

#include <QActionGroup>
#include <QMenu>

namespace rung {

ScopeFilter::ScopeFilter(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("scopeFilter"));
    setButtonKind(this, ButtonKind::Secondary);
    setMenu(new QMenu(this));
}

void ScopeFilter::show(const ProgressScope &scope, const ScopeOffers &offers)
{
    m_scope = scope;
    qDeleteAll(menu()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    std::vector<Rung> rungs = offers.rungs;
    std::erase_if(rungs, [&](const Rung &rung) { return scope.ladder && rung.ladder != *scope.ladder; });
    QStringList parts;
    const auto narrowedTo = [&](auto field, auto value) {
        ProgressScope narrowed = scope;
        narrowed.rung.reset(); // which may lie on another ladder
        narrowed.*field = value;
        return narrowed;
    };
    const auto offer = [&](const char *name, const QString &title, const QString &all, auto field, const auto &things, auto wordOf,
                           auto valueOf) {
        std::vector<Choice> choices{{all, !(scope.*field), narrowedTo(field, std::decay_t<decltype(scope.*field)>())}};
        for (const auto &thing : things) {
            const bool is = scope.*field == valueOf(thing);
            choices.push_back({wordOf(thing), is, narrowedTo(field, valueOf(thing))});
            if (is)
                parts << wordOf(thing);
        }
        if (things.size() > 1 || scope.*field)
            addMenu(name, title, choices);
    };
    offer(
        "ladderMenu", tr("Ladder"), tr("All ladders"), &ProgressScope::ladder, offers.ladders,
        [](const Ladder &ladder) { return ladder.name.text().simplified(); },
        [](const Ladder &ladder) { return std::optional(ladder.id); });
    offer("contextMenu", tr("Kind of place"), tr("All kinds of place"), &ProgressScope::context, offers.contexts, contextWord,
          [](Context context) { return std::optional(context); });
    offer(
        "rungMenu", tr("One rung"), tr("All rungs"), &ProgressScope::rung, rungs,
        [](const Rung &rung) { return rung.title.text().simplified(); }, [](const Rung &rung) { return std::optional(rung.id); });
    setVisible(!menu()->isEmpty());
    say(scope.rung ? parts.mid(parts.size() - 1) : parts);
}

void ScopeFilter::addMenu(const char *name, const QString &title, const std::vector<Choice> &choices)
{
    QMenu *choice = menu()->addMenu(title);
    choice->setObjectName(QLatin1String(name));
    auto *group = new QActionGroup(choice);
    for (const Choice &one : choices) {
        QAction *action = choice->addAction(asMenuText(one.text));
        action->setCheckable(true);
        action->setChecked(one.chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scope = one.scope] { Q_EMIT chosen(scope); });
    }
}

void ScopeFilter::say(const QStringList &parts)
{
    showChoice(*this, tr("What the questions look at"), parts.isEmpty() ? tr("Everything") : parts.join(QStringLiteral(" · ")));
}

} // namespace rung
