// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rung {

/// A long plain text: it grows with what is written, and Tab moves on.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    int heightOfLines(int lines) const;

    int m_lines;
};

} // namespace rung
