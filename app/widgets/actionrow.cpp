// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/actionrow.h"

#include "app/base/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rung {

ActionRow::ActionRow(const QString &note, QWidget *parent) : QWidget(parent), m_note(smallLabel(note, this)), m_buttons(new QWidget(this))
{
    auto *flow = new FlowLayout(themeOf(this).px(16), m_buttons);
    flow->setAlignment(Qt::AlignRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeOf(this).px(16));
    row->addWidget(m_note, 1);
    row->addWidget(m_buttons);
}

void ActionRow::addButton(QPushButton *button)
{
    m_buttons->layout()->addWidget(button);
}

void ActionRow::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace rung
