// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/progress/scopefilter.h"

namespace rung {

class ChoiceButton;

/// The two buttons that say how far back the questions look, and at what.
class ScopeChoice : public QObject
{
    Q_OBJECT

public:
    explicit ScopeChoice(QObject *parent = nullptr);

    QPushButton *rangeButton() const;
    QPushButton *filterButton() const;
    void show(const ProgressScope &scope, const ScopeOffers &offers, Day today);

Q_SIGNALS:
    void chosen(const rung::ProgressScope &scope);

private:
    void chooseRange(int index);
    void askForDays();
    void showRange();

    ChoiceButton *m_range;
    ScopeFilter *m_filter;
    ProgressScope m_scope;
    std::optional<Day> m_today;
};

} // namespace rung
