// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QActionGroup;

namespace rung {

/// A button that says what is chosen and unfolds a menu of the other choices.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    /// `about` begins its accessible name: what is chosen here.
    explicit ChoiceButton(const QString &about, QWidget *parent = nullptr);

    void setChoices(const QStringList &choices, int chosen);

Q_SIGNALS:
    void chosen(int index);

private:
    QString m_about;
    QActionGroup *m_group;
};

} // namespace rung
