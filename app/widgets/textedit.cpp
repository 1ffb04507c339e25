// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textedit.h"

#include "app/base/theme.h"

#include <QResizeEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace rung {

TextEdit::TextEdit(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(themeOf(this).px(10));
    connect(this, &QPlainTextEdit::textChanged, this, &TextEdit::fitHeight);
    fitHeight();
}

QSize TextEdit::sizeHint() const
{
    return {themeOf(this).formWidth(), heightOfLines(m_lines)};
}

QSize TextEdit::minimumSizeHint() const
{
    return {themeOf(this).px(160), heightOfLines(m_lines)};
}

void TextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void TextEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int height = heightOfLines(std::max(m_lines, lines));
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

int TextEdit::heightOfLines(int lines) const
{
    const double margins = 2 * document()->documentMargin() + 2 * frameWidth();
    return static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing() + margins));
}

} // namespace rung
