// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/disclosure.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

Disclosure::Disclosure(const QString &text, QWidget *parent)
    : QWidget(parent), m_link(quietButton(text, this)), m_content(new QWidget(this)), m_body(new QVBoxLayout(m_content))
{
    const Theme &theme = themeOf(this);
    m_link->setObjectName(QStringLiteral("disclose"));
    m_link->setCheckable(true);
    m_link->setProperty(looks::unfolds, true);
    m_body->setContentsMargins(0, theme.gapSmall(), 0, 0);
    m_body->setSpacing(theme.gapSmall());
    m_content->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    connect(m_link, &QPushButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        showState();
        Q_EMIT toggled(open);
    });
    showState();
}

bool Disclosure::isOpen() const
{
    return m_link->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_link->setChecked(open);
}

void Disclosure::showState()
{
    m_link->setAccessibleDescription(isOpen() ? tr("open") : tr("folded"));
}

} // namespace rung
