// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/looks.h"
#include "app/base/theme.h"

#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QWidget;

/// The parts of the style that are drawn by hand, each from a theme and an option. For ThemeStyle alone.
namespace rung::parts {

void roundedPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &ground, const QColor &edge, double edgeWidth);
void chevron(QPainter &painter, const QRectF &rect, const Theme &theme, const QColor &colour, Qt::ArrowType pointing = Qt::DownArrow);
/// The ring that shows where the keyboard is.
void focusRing(QPainter &painter, const QRect &rect, const Theme &theme);

ButtonKind kindOf(const QWidget *button, const QStyleOptionButton &option);
bool isChip(const QWidget *widget);
QFont buttonFont(const QWidget *widget, const Theme &theme);

QSize pushButtonSize(const QStyleOptionButton &option, const Theme &theme, const QWidget *widget);
void pushButton(QPainter &painter, const QStyleOptionButton &option, const Theme &theme, const QWidget *widget, bool mnemonics);
QSize chipSize(const QStyleOptionButton &option, const Theme &theme, const QWidget *widget);
void chip(QPainter &painter, const QStyleOptionButton &option, const Theme &theme, const QWidget *widget);
void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme);
void toolButtonPanel(QPainter &painter, const QStyleOption &option, const Theme &theme);

/// The box of a field to write or choose in.
void fieldPanel(QPainter &painter, const QStyleOption &option, const Theme &theme);
void comboBox(QPainter &painter, const QStyleOptionComplex &option, const Theme &theme, const QRect &arrow);
void spinBox(QPainter &painter, const QStyleOptionComplex &option, const Theme &theme, const QRect &up, const QRect &down);

QRect scrollBarRect(const QStyleOptionSlider &option, const Theme &theme, QStyle::SubControl part);
QRect comboBoxRect(const QStyleOptionComplex &option, const Theme &theme, QStyle::SubControl part);
QRect spinBoxRect(const QStyleOptionComplex &option, const Theme &theme, QStyle::SubControl part);

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const Theme &theme, const QRect &handle);
void headerSection(QPainter &painter, const QStyleOption &option, const Theme &theme);
void selectedItem(QPainter &painter, const QStyleOption &option, const Theme &theme);
/// The edge of a list or table.
void frame(QPainter &painter, const QRect &rect, const Theme &theme, Role role);
void popupPanel(QPainter &painter, const QRect &rect, const Theme &theme);
/// What parts the groups of a menu.
void menuLine(QPainter &painter, const QRect &rect, const Theme &theme);

} // namespace rung::parts
