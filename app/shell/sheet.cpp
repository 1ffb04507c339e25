// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sheet.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(title);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    m_body->setSpacing(theme.gapTiny());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.cardPadding(), theme.cardPadding(), theme.cardPadding(), theme.cardPadding());
    column->setSpacing(theme.gap());
    column->addWidget(headingLabel(title, this));
    column->addLayout(m_body);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void Sheet::addField(const QString &question, QWidget *control)
{
    control->setAccessibleName(question);
    if (m_body->count() > 0)
        m_body->addSpacing(themeOf(this).gapSmall());
    QLabel *label = questionLabel(question, this);
    label->setBuddy(control);
    m_body->addWidget(label);
    m_body->addWidget(control);
}

} // namespace rung
