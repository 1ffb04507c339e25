// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pageframe.h"

#include "app/base/theme.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
constexpr int cardsWidth = 880;

/// A first letter such as J reaches out beneath where it stands and has the room for it.
void showTitle(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setIndent(text.isEmpty() ? 0 : std::max(0, -label->fontMetrics().leftBearing(text.front())));
}
} // namespace

PageFrame::PageFrame(const QString &title, const QString &quietLine, Width width, QWidget *parent)
    : QScrollArea(parent),
      m_width(width),
      m_overline(smallLabel({})),
      m_title(titleLabel({})),
      m_quietLine(quietLabel({})),
      m_trailing(new QWidget),
      m_header(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_column(new QVBoxLayout),
      m_body(new QVBoxLayout)
{
    const Theme &theme = themeOf(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setTitle(title);

    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_overline);
    words->addWidget(m_title);
    words->addWidget(m_quietLine);
    new FlowLayout(theme.px(16), m_trailing);
    m_trailing->hide();
    m_header->setSpacing(theme.px(16));
    m_header->addLayout(words, 1);
    m_header->addWidget(m_trailing, 0, Qt::AlignVCenter);
    m_body->setSpacing(width == Width::Form ? theme.px(16) : theme.gap());
    m_column->setSpacing(theme.gap());
    m_column->addLayout(m_header);
    m_column->addLayout(m_body);
    m_column->addStretch(1);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("page"));
    content->setLayout(m_column);
    setWidget(content);
    setQuietLine(quietLine);
    setOverline({});
}

void PageFrame::setTitle(const QString &title)
{
    showTitle(m_title, title);
    setAccessibleName(title);
}

void PageFrame::setQuietLine(const QString &text)
{
    showText(m_quietLine, text);
}

void PageFrame::setOverline(const QString &text)
{
    showText(m_overline, text);
}

void PageFrame::addTrailing(QWidget *widget)
{
    m_trailing->layout()->addWidget(widget);
    m_trailing->show();
    arrange();
}

void PageFrame::letBodyFill()
{
    m_column->setStretchFactor(m_body, 1);
    m_column->setStretch(m_column->count() - 1, 0);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

void PageFrame::arrange()
{
    const Theme &theme = themeOf(this);
    const int available = viewport()->width();
    const int widest = m_width == Width::Form ? theme.formWidth() : m_width == Width::Cards ? theme.px(cardsWidth) : available;
    const int margin = std::min(theme.pageMargin(), available / 16);
    const int side = std::max(margin, (available - widest) / 2);
    m_column->setContentsMargins(side, theme.px(28), side, theme.pageMargin());
    const int room = available - 2 * side;
    const int titleWidth = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const bool beside = titleWidth + m_trailing->sizeHint().width() + theme.gapLarge() <= room;
    m_header->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rung
