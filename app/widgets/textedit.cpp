// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textedit.h"

#include "app/base/theme.h"
#include "app/widgets/spelling.h"
#include "app/widgets/spellmarks.h"

#include <QContextMenuEvent>
#include <QMenu>
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

void TextEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (Spelling *spelling = m_marks ? nullptr : Spelling::of(this))
        m_marks = new SpellMarks(*spelling, *this);
}

void TextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        showMenuAtCursor();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_marks)
        m_marks->closeWord();
}

void TextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        showMenu(positionUnder(event->pos()), event->globalPos());
    else
        showMenuAtCursor();
}

void TextEdit::showMenuAtCursor()
{
    showMenu(textCursor().position(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void TextEdit::showMenu(std::optional<int> position, const QPoint &where)
{
    QMenu *menu = createStandardContextMenu();
    menu->setObjectName(QStringLiteral("textMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_marks && position && !isReadOnly())
        m_marks->offerIn(*menu, *position);
    menu->popup(where);
}

/// The place in the text that is pointed at; nothing beside and beneath the words.
std::optional<int> TextEdit::positionUnder(const QPoint &point) const
{
    const QTextCursor nearest = cursorForPosition(point);
    const int letter = 2 * fontMetrics().averageCharWidth();
    return cursorRect(nearest).adjusted(-letter, 0, letter, 0).contains(point) ? std::optional(nearest.position()) : std::nullopt;
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
