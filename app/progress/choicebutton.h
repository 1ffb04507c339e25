// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QActionGroup;

namespace rung {

/// Writes what is chosen on a button, shortened where it is long; `about` begins its accessible name.
void showChoice(QPushButton &button, const QString &about, const QString &choice);

/// A button that says what is chosen and unfolds a menu of the other choices.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    /// `about` begins its accessible name: what is chosen here.
    explicit ChoiceButton(const QString &about, QWidget *parent = nullptr);

    /// `shown` is what the button says where that differs from the choice.
    void setChoices(const QStringList &choices, int chosen, const QString &shown = {});

Q_SIGNALS:
    void chosen(int index);

private:
    QString m_about;
    QActionGroup *m_group;
};

} // namespace rung
