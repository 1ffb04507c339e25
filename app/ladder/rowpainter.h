// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "app/ladder/ladderrows.h"

#include <QRect>
#include <QStringList>
#include <QStyle>

class QPainter;

namespace rung {

/// One row of the ladder at one width: how tall it is and how it is drawn.
class RowPainter
{
public:
    /// Where the row stands; the rails begin above the first and end beneath the last.
    struct Place
    {
        bool first;
        bool last;
        LadderOrder order;
    };

    RowPainter(const Theme &theme, const LadderRow &row, Place place, int width);

    int height() const;
    /// Whether the title did not find room on two lines.
    bool isElided() const;
    /// `state` tells what is selected, and what has the keyboard.
    void paint(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, QStyle::State state) const;

private:
    int lead() const;
    int tail() const;
    int wordsWidth() const;
    int rungY() const;
    double lineWeight() const;
    QRect visual(const QRect &logical) const;
    QColor rail() const;
    void paintGround(QPainter &painter, QStyle::State state) const;
    void paintRails(QPainter &painter) const;
    void paintRung(QPainter &painter, const RungRow &row) const;
    void paintGap(QPainter &painter, const GhostRow &row) const;
    void paintWords(QPainter &painter) const;
    void paintLevel(QPainter &painter, const RungRow &row) const;
    void paintTries(QPainter &painter, const RungRow &row) const;

    const Theme &m_theme;
    const LadderRow &m_row;
    Place m_place;
    int m_width;
    QFont m_titleFont;
    QFont m_smallFont;
    QStringList m_title;
    mutable Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace rung
