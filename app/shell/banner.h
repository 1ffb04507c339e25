// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace rung {

/// A line above the page saying what kind of notebook this is, with one way on.
class Banner : public QFrame
{
    Q_OBJECT

public:
    /// Without `wayOn` there is no button.
    explicit Banner(const QString &text, const QString &wayOn = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rung
