// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace rung {

/// A column whose one widget stays in view while the page around it scrolls, as long as it is shorter than the page.
class StickyColumn : public QWidget
{
    Q_OBJECT

public:
    StickyColumn(QWidget *content, QScrollArea *page);

    /// Off, the widget lies at the top of the column and as tall as it wants to be.
    void setSticky(bool sticky);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();

    QWidget *m_content;
    QScrollArea *m_page;
    bool m_sticky = true;
};

} // namespace rung
