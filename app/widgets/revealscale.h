// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "core/domain/score.h"

#include <QRectF>
#include <QWidget>

#include <optional>

class QPainter;
class QVariantAnimation;

namespace rung {

/// Expected and felt on one scale 0–100: expected hollow and labelled above, felt filled and labelled below.
class RevealScale : public QWidget
{
    Q_OBJECT

public:
    explicit RevealScale(std::optional<Suds> expected, std::optional<Suds> felt, QWidget *parent = nullptr);

    void setValues(std::optional<Suds> expected, std::optional<Suds> felt);
    static constexpr int playMilliseconds = 600;
    /// Moves the felt mark from the expected one to its place, or at once under reduced motion.
    void play();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double positionOf(double value) const;
    double lineHeight() const;
    void paintScale(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabel(QPainter &painter, const QString &text, double centre, double top) const;

    std::optional<Suds> m_expected;
    std::optional<Suds> m_felt;
    double m_feltShown = 0;
    QVariantAnimation *m_move;
};

/// The same without words, about 64 px wide, for a line of a list.
void paintMiniReveal(QPainter &painter, const QRectF &rect, const Theme &theme, std::optional<Suds> expected, std::optional<Suds> felt,
                     Qt::LayoutDirection direction);

/// "expected 60, felt 35", or the part of it there is.
QString revealText(std::optional<Suds> expected, std::optional<Suds> felt);

} // namespace rung
