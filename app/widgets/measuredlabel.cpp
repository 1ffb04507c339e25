// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/measuredlabel.h"

#include "app/base/theme.h"

#include <QEvent>

#include <algorithm>

namespace rung {

MeasuredLabel::MeasuredLabel(const QString &text, QWidget *parent) : QLabel(text, parent), m_measure(themeOf(this).measure())
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    alignToLeadingEdge();
}

void MeasuredLabel::alignToLeadingEdge()
{
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void MeasuredLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToLeadingEdge();
}

/// The room beyond the measure, kept free as a margin.
int MeasuredLabel::spare() const
{
    return contentsMargins().left() + contentsMargins().right();
}

/// From right to left Qt sets a line that wraps a space too far to the left, where its last sign would be cut.
int MeasuredLabel::reserve() const
{
    return isRightToLeft() ? fontMetrics().horizontalAdvance(QLatin1Char(' ')) : 0;
}

int MeasuredLabel::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width - reserve(), m_measure) + spare());
}

QSize MeasuredLabel::sizeHint() const
{
    return QLabel::sizeHint() - QSize(spare(), 0);
}

QSize MeasuredLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint() - QSize(spare(), 0);
}

void MeasuredLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const int beyond = std::max(0, width() - reserve() - m_measure) + reserve();
    if (beyond != spare())
        setContentsMargins(isRightToLeft() ? beyond : 0, 0, isRightToLeft() ? 0 : beyond, 0);
}

} // namespace rung
