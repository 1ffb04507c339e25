// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "core/charts/chartpicture.h"

#include <optional>

class QCategoryAxis;

namespace rung {

/// One plot in the window. Axes, grid and plot area are Qt Charts'; the marks are drawn as on paper.
/// The mouse and the arrow keys go along the readings; x runs from left to right in every language. A screen reader hears the
/// question with its sentence, then the readings as its children.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// `name` and `sentence` are what a screen reader hears of the whole.
    void setPlot(const ChartPlot &plot, const QString &name, const QString &sentence);
    const ChartPlot &plot() const { return m_plot; }

    /// The reading that is pointed at, by mouse or by key; its text is shown beside it, and to a screen reader it is the child
    /// that has the focus.
    std::optional<std::size_t> current() const { return m_current; }
    /// Opens what stands behind a reading: an attempt, or the days it was taken together from.
    void open(std::size_t reading);
    /// Where a reading stands in the view.
    QPointF placeOfReading(std::size_t index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A reading of one attempt was clicked, or Enter pressed on it.
    void readingActivated(const Id<Attempt> &attempt);
    /// The same of a reading that stands for some days.
    void daysActivated(const rung::ChartDays &days);
    /// The menu of a reading of one attempt is asked for, at this place on the screen.
    void menuRequested(const Id<Attempt> &attempt, const QPoint &place);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeAxes();
    void dress();
    void arrange();
    QRectF roomForMarks() const;
    void point(std::optional<std::size_t> index);
    void go(int steps);
    std::optional<std::size_t> readingNear(QPointF place) const;
    void paintCurrent(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void paintBubble(QPainter &painter, QPointF beside, const QString &text) const;

    QCategoryAxis *m_x;
    QCategoryAxis *m_y;
    ChartPlot m_plot;
    QRectF m_area; ///< of the marks; measured once for each size and plot
    std::optional<std::size_t> m_current;
    bool m_focusByKey = false;
};

} // namespace rung
