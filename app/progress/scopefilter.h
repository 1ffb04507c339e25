// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/progress/progressscope.h"
#include "core/domain/ladder.h"
#include "core/domain/rung.h"

#include <functional>
#include <vector>

class QMenu;

namespace rung {

/// What there is to choose from: only what was practised.
struct ScopeOffers
{
    std::vector<Ladder> ladders = {};
    std::vector<Context> contexts = {};
    std::vector<Rung> rungs = {};
};

/// A button that says what the questions look at, and narrows it in a menu: to a ladder, a kind of place, one rung.
class ScopeFilter : public QPushButton
{
    Q_OBJECT

public:
    explicit ScopeFilter(QWidget *parent = nullptr);

    /// Is hidden where there is nothing to choose.
    void show(const ProgressScope &scope, const ScopeOffers &offers);

Q_SIGNALS:
    void chosen(const rung::ProgressScope &scope);

private:
    struct Choice
    {
        QString text;
        bool chosen;
        ProgressScope scope;
    };
    void addMenu(const char *name, const QString &title, const std::vector<Choice> &choices);
    void say(const QStringList &parts);

    ProgressScope m_scope;
};

} // namespace rung
