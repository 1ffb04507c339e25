// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sheet.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

Sheet::Sheet(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_area(new QScrollArea(this)),
      m_body(new QVBoxLayout),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
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
    m_columns->setSpacing(theme.gap());
    m_columns->addWidget(m_area, 1);
    column->addLayout(m_columns, 1);
    column->addWidget(m_buttons);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_body, 1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setObjectName(QStringLiteral("sheetArea"));
    m_area->setAccessibleName(title);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void Sheet::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        layOut();
        if (!testAttribute(Qt::WA_Resized))
            resize(fitting());
    }
    QDialog::showEvent(event);
}

/// Keeps the scroll bar apart from what stands beside it; where nothing in there takes the keyboard, the keys scroll.
void Sheet::layOut()
{
    QWidget *content = m_area->widget();
    const int apart = themeOf(this).gapSmall();
    content->layout()->setContentsMargins(isRightToLeft() ? apart : 0, 0, isRightToLeft() ? 0 : apart, 0);
    const auto inside = content->findChildren<QWidget *>();
    const bool takesKeys = std::ranges::any_of(inside, [](const QWidget *one) { return bool(one->focusPolicy() & Qt::TabFocus); });
    m_area->setFocusPolicy(takesKeys ? Qt::NoFocus : Qt::StrongFocus);
}

void Sheet::makeRoom()
{
    QMetaObject::invokeMethod(this, [this] { resize(size().expandedTo(fitting())); }, Qt::QueuedConnection);
}

/// As large as what stands in it, while the screen has room.
QSize Sheet::fitting()
{
    ensurePolished();
    const Theme &theme = themeOf(this);
    const QSize room = screen()->availableSize() * 9 / 10;
    const QWidget *content = m_area->widget();
    const int beside = 2 * theme.cardPadding() + m_area->verticalScrollBar()->sizeHint().width();
    const int width = std::min(std::max({theme.px(500), content->minimumSizeHint().width() + beside, minimumWidth()}), room.width());
    const int area = std::max(m_area->sizeHint().height(), m_area->minimumSizeHint().height());
    const int others = layout()->totalSizeHint().height() - area;
    const int height = content->layout()->totalHeightForWidth(width - beside) + others;
    return {width, std::min(height, room.height())};
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
