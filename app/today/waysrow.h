// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "app/widgets/flowlayout.h"

#include <QPushButton>
#include <QWidget>

namespace rung {

/// The ways on from a card, side by side as far as there is room.
class WaysRow : public QWidget
{
public:
    explicit WaysRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(themeOf(parent).px(16), this)) {}

    void add(QWidget *part) { m_flow->addWidget(part); }
    /// `go` is a slot of `receiver`, or a function called in its place.
    template <class Receiver, class Go>
    void add(QPushButton *button, const char *name, Receiver *receiver, Go go)
    {
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, receiver, go);
        add(button);
    }

private:
    FlowLayout *m_flow;
};

} // namespace rung
