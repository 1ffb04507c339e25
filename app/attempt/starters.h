// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rung {

/// Words to start from, as chips to press: one Tab stop, arrows move between them.
class Starters : public QWidget
{
    Q_OBJECT

public:
    explicit Starters(const QStringList &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveFocus(qsizetype from, qsizetype by);

    QWidgetList m_chips;
};

} // namespace rung
