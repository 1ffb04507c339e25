// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/banner.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace rung {

Banner::Banner(const QString &text, const QString &wayOn, QWidget *parent) : QFrame(parent)
{
    const Theme &theme = themeOf(this);
    setObjectName(QStringLiteral("banner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.pageMargin(), theme.px(6), theme.pageMargin(), theme.px(6));
    row->setSpacing(theme.gapTiny());
    row->addStretch(1);
    row->addWidget(bodyLabel(text, this));
    if (!wayOn.isEmpty()) {
        row->addWidget(quietLabel(QStringLiteral("·"), this));
        QPushButton *button = quietButton(wayOn, this);
        button->setObjectName(QStringLiteral("bannerButton"));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, &Banner::pressed);
    }
    row->addStretch(1);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Role::CautionTint));
    painter.fillRect(QRect(0, height() - theme.lineWidth(), width(), theme.lineWidth()), theme.colour(Role::Line));
}

} // namespace rung
