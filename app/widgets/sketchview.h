// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/charts/chartpicture.h"

namespace rung {

/// The tiny picture of a chart on a card: marks alone, without axes, from left to right in every language.
class SketchView : public QWidget
{
    Q_OBJECT

public:
    explicit SketchView(QWidget *parent = nullptr);

    void setPlot(const ChartPlot &plot);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartPlot m_plot;
};

} // namespace rung
