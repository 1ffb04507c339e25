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
    : QDialog(parent), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(title);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    m_body->setSpacing(theme.gapTiny());
    m_outer->setContentsMargins(theme.cardPadding(), theme.cardPadding(), theme.cardPadding(), theme.cardPadding());
    m_outer->setSpacing(theme.gap());
    m_outer->addWidget(headingLabel(title, this));
    m_outer->addLayout(m_body);
    m_outer->addStretch(1);
    m_outer->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void Sheet::setBody(QVBoxLayout *body)
{
    body->setSpacing(m_body->spacing());
    m_outer->removeItem(m_body);
    delete m_body;
    m_body = body;
    for (int i = m_outer->count() - 1; i >= 0; --i)
        if (m_outer->itemAt(i)->spacerItem())
            delete m_outer->takeAt(i);
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
