// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

#include "app/shell/place.h"

namespace rung {

/// A place in the sidebar: a real radio button, drawn as an icon and a word on a soft tint while it is the current one.
class PlaceButton : public QRadioButton
{
    Q_OBJECT

public:
    explicit PlaceButton(Place place, QWidget *parent = nullptr);

    Place place() const { return m_place; }
    /// Shows the icon alone, the word as a tooltip.
    void setIconOnly(bool iconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect iconRect() const;

    Place m_place;
    bool m_iconOnly = false;
};

} // namespace rung
