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
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
/// As tall as what stands in it while the screen has room, and scrolls from then on.
class Body : public QScrollArea
{
public:
    explicit Body(QLayout *content)
    {
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        column->setContentsMargins(0, 0, 0, 0);
        column->addLayout(content);
        column->addStretch(1);
        setWidget(inside);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
    }

    QSize sizeHint() const override
    {
        const int width = std::max(widget()->sizeHint().width(), minimumSizeHint().width());
        const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
        return {width, std::min(height, screen()->availableSize().height() * 3 / 4)};
    }

    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), themeOf(this).px(120)};
    }
};
} // namespace

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
    column->addWidget(new Body(m_body), 1);
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
