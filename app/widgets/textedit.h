// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>

namespace rung {

class SpellMarks;

/// A long plain text: it grows with what is written, Tab moves on, and its words are checked where the window has a Spelling.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `lines` is the height it starts with.
    explicit TextEdit(int lines = 3, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString &text) { setPlainText(text); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showMenuAtCursor();
    void showMenu(std::optional<int> position, const QPoint &where);
    std::optional<int> positionUnder(const QPoint &point) const;
    void fitHeight();
    int heightOfLines(int lines) const;

    int m_lines;
    SpellMarks *m_marks = nullptr;
};

} // namespace rung
