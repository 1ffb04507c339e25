// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/formdialog.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

FormDialog::FormDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_heading(titleLabel(title, this)),
      m_quietLine(quietLabel({}, this)),
      m_area(new QScrollArea(this)),
      m_column(new QVBoxLayout),
      m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout),
      m_message(questionLabel({}, this)),
      m_later(secondaryButton(tr("Close"), this)),
      m_save(primaryButton(tr("Save"), this))
{
    setWindowTitle(title);
    m_later->setObjectName(QStringLiteral("laterButton"));
    m_later->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_quietLine->hide();
    layOut();
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::save);
}

void FormDialog::layOut()
{
    const Theme &theme = themeOf(this);
    const int margin = theme.gapLarge();
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(margin, theme.px(28), margin, theme.gap());
    m_column->setSpacing(theme.px(2));
    m_column->addWidget(m_heading);
    m_column->addWidget(m_quietLine);
    m_column->addSpacing(theme.gap());
    m_body->setSpacing(theme.px(24));
    m_column->addLayout(m_body);
    m_column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);

    m_buttons->addStretch(1);
    m_buttons->addWidget(m_later);
    m_buttons->addSpacing(theme.gapTiny());
    m_buttons->addWidget(m_save);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, theme.gapSmall(), margin, theme.gap());
    foot->setSpacing(theme.gapSmall());
    foot->addWidget(m_message);
    foot->addLayout(m_buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addLayout(foot);
}

/// What is filled in comes first, then the buttons.
void FormDialog::orderTabs()
{
    QWidget *content = m_area->widget();
    QWidget *first = nullptr;
    QWidget *last = nullptr;
    for (QWidget *next = content->nextInFocusChain(); next != content; next = next->nextInFocusChain()) {
        if (!content->isAncestorOf(next) || !(next->focusPolicy() & Qt::TabFocus))
            continue;
        first = first ? first : next;
        last = next;
    }
    if (!first)
        return;
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget()) {
            setTabOrder(last, button);
            last = button;
        }
    }
    first->setFocus(Qt::OtherFocusReason);
}

void FormDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    orderTabs();
    const Theme &theme = themeOf(this);
    const QSize screenRoom = screen()->availableSize() * 9 / 10;
    QWidget *content = m_area->widget();
    ensurePolished();
    const int needed = content->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width();
    const int width = std::min(std::max(theme.formWidth() + 2 * theme.gapLarge(), needed), screenRoom.width());
    const int wanted =
        content->layout()->totalHeightForWidth(width) + layout()->totalSizeHint().height() - m_area->sizeHint().height() + theme.gapTiny();
    resize(width, std::min({wanted, screenRoom.height(), theme.px(760)}));
    open();
}

void FormDialog::setHeading(const QString &heading, const QString &quietLine)
{
    setWindowTitle(heading);
    m_heading->setText(heading);
    m_quietLine->setText(quietLine);
    m_quietLine->setVisible(!quietLine.isEmpty());
}

void FormDialog::fillWith(QWidget *widget)
{
    m_body->addWidget(widget, 1);
    m_column->setStretchFactor(m_body, 1000);
}

void FormDialog::addLeading(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
}

QPushButton *FormDialog::addStartOver()
{
    auto *button = quietButton(tr("Start over"), this);
    button->setObjectName(QStringLiteral("startOverButton"));
    button->setToolTip(tr("Lets go of what was typed here before"));
    button->hide();
    addLeading(button);
    return button;
}

void FormDialog::tell(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    m_message->setAccessibleName(message);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FormDialog::bringIntoView(QWidget *widget)
{
    m_area->ensureWidgetVisible(widget);
}

} // namespace rung
