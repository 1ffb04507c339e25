// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

class QActionGroup;
class QMenu;

namespace rung {

/// A pill with a menu of choices, the first of which restricts nothing; it shows its own name then, else what is chosen.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);

    /// Replaces the choices; `chosen` is one of them.
    void setChoices(const QStringList &choices, int chosen = 0);
    int chosen() const { return m_chosen; }
    /// As if the person had chosen it.
    void choose(int index);
    /// Shows it as chosen, without a signal.
    void show(int index);

Q_SIGNALS:
    void changed();
    /// What was chosen already was chosen once more.
    void chosenAgain();

private:
    QString m_name;
    QStringList m_choices;
    int m_chosen = 0;
    QMenu *m_menu;
    QActionGroup *m_group;
};

} // namespace rung
