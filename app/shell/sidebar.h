// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/shell/place.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace rung {

class PlaceButton;

/// The places of the window as words with icons, or as icons alone where the window is narrow; Talk apart at the bottom.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Marks the place as the current one, without a signal.
    void setPlace(Place place);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    QToolButton *menuButton() const { return m_menuButton; }

Q_SIGNALS:
    /// Also for the current one: its own page is wanted.
    void placeChosen(rung::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillHeader();
    void arrange();

    bool m_narrow = false;
    QLabel *m_mark;
    QLabel *m_name;
    QToolButton *m_menuButton;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QHBoxLayout *m_header;
};

} // namespace rung
