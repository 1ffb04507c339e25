// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace rung {

/// A page: title, one quiet line, what can be done at the trailing edge, and a body that scrolls; everything ends on one edge.
class PageFrame : public QScrollArea
{
    Q_OBJECT

public:
    /// How wide the column grows: a form centred, text and cards, or as wide as the window.
    enum class Width { Form, Cards, Wide };

    explicit PageFrame(const QString &title, const QString &quietLine = {}, Width width = Width::Cards, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// An empty line takes no room.
    void setQuietLine(const QString &text);
    /// A small line above the title, as on a form: what it is about.
    void setOverline(const QString &text);
    /// Adds a button or another control at the trailing edge of the title row; it wraps beneath where there is no room.
    void addTrailing(QWidget *widget);

    /// The column to fill; it ends with a stretch of its own.
    QVBoxLayout *body() const { return m_body; }
    /// Lets the body take the height of the window instead, as for a list that scrolls by itself.
    void letBodyFill();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Width m_width;
    QLabel *m_overline;
    QLabel *m_title;
    QLabel *m_quietLine;
    QWidget *m_trailing;
    QBoxLayout *m_header;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
};

} // namespace rung
