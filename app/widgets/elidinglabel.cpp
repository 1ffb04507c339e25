// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elidinglabel.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace rung {

namespace {
/// The lines `text` breaks into at `width`; the last of at most `most` lines holds all that is left.
QStringList broken(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        lines.append(text.mid(line.textStart(), last ? -1 : line.textLength()).trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}
} // namespace

QStringList elidedLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines = broken(text.simplified(), font, width, most);
    for (QString &line : lines)
        line = QFontMetrics(font).elidedText(line, Qt::ElideRight, width);
    return lines;
}

ElidingLabel::ElidingLabel(const QString &text, int maximumLines, QWidget *parent) : QWidget(parent), m_maximumLines(maximumLines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void ElidingLabel::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateGeometry();
    setToolTip(isElided() ? m_text : QString());
    update();
}

bool ElidingLabel::isElided() const
{
    const QStringList lines = broken(m_text, font(), width(), m_maximumLines);
    return !lines.isEmpty() && fontMetrics().horizontalAdvance(lines.last()) > width();
}

QSize ElidingLabel::sizeHint() const
{
    return {std::min(fontMetrics().horizontalAdvance(m_text) + 1, themeOf(this).measure()), fontMetrics().lineSpacing()};
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

int ElidingLabel::heightForWidth(int width) const
{
    const auto lines = std::max<qsizetype>(1, broken(m_text, font(), width, m_maximumLines).size());
    return static_cast<int>(lines) * fontMetrics().lineSpacing();
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const int lineHeight = fontMetrics().lineSpacing();
    QRect row(0, 0, width(), lineHeight);
    for (const QString &line : elidedLines(m_text, font(), width(), m_maximumLines)) {
        painter.drawText(row, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), line);
        row.translate(0, lineHeight);
    }
}

void ElidingLabel::resizeEvent(QResizeEvent *)
{
    setToolTip(isElided() ? m_text : QString());
}

} // namespace rung
