// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/emptyhint.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

EmptyHint::EmptyHint(const QString &sentence, const QString &buttonText, QWidget *parent) : QWidget(parent)
{
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.gapLarge(), 0, theme.gapLarge());
    column->setSpacing(theme.gap());
    column->addWidget(quietLabel(sentence, this));
    if (buttonText.isEmpty())
        return;
    m_button = secondaryButton(buttonText, this);
    m_button->setObjectName(QStringLiteral("emptyHintButton"));
    column->addWidget(m_button, 0, Qt::AlignLeading);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyHint::pressed);
}

} // namespace rung
