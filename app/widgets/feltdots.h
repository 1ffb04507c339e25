// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "core/domain/score.h"

#include <QRectF>
#include <QWidget>

#include <span>
#include <vector>

class QPainter;
class QVariantAnimation;

namespace rung {

/// How many tries a row of dots has room for.
inline constexpr size_t mostFeltDots = 8;

/// What was felt on the tries on a rung, by height against a faint 0–100 scale; time runs from left to right in every language.
/// The last one stands at `lastHeight` (0–100) instead, where one is given.
void paintFeltDots(QPainter &painter, const QRectF &column, const Theme &theme, std::span<const Suds> felt,
                   std::optional<double> lastHeight = {});

/// The dots of one rung as the ladder shows them; the newest can settle into its place.
class FeltDots : public QWidget
{
    Q_OBJECT

public:
    /// Oldest first; beyond the last eight they are left out.
    explicit FeltDots(std::vector<Suds> felt, QWidget *parent = nullptr);

    /// Lets the newest dot appear after so long and sink to its place in 200 ms; under reduced motion it stands there at once.
    void settleAfter(int milliseconds);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Suds> m_felt;
    double m_lastHeight = 0;
    bool m_lastShown = true;
    QVariantAnimation *m_sink;
};

} // namespace rung
