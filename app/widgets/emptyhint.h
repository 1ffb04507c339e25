// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace rung {

/// What to do next where there is nothing yet: one sentence and one button.
class EmptyHint : public QWidget
{
    Q_OBJECT

public:
    /// Without `buttonText` there is no button.
    explicit EmptyHint(const QString &sentence, const QString &buttonText = {}, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void pressed();

private:
    QPushButton *m_button = nullptr;
};

} // namespace rung
