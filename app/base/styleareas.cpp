// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/styleparts.h"

#include <QStyleOption>

#include <algorithm>

namespace rung::parts {

QRect scrollBarRect(const QStyleOptionSlider &option, const Theme &theme, QStyle::SubControl part)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const double range = static_cast<double>(option.maximum) - option.minimum + option.pageStep;
    const int shortest = std::min(theme.px(36), length);
    const int handle = range > 0 ? std::clamp(static_cast<int>(length * option.pageStep / range), shortest, length) : length;
    const int start =
        QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size)
                       : QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect comboBoxRect(const QStyleOptionComplex &option, const Theme &theme, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int arrow = theme.px(30);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QStyle::visualRect(option.direction, all, QRect(all.right() - arrow, all.top(), arrow, all.height()));
    case QStyle::SC_ComboBoxEditField:
        return QStyle::visualRect(option.direction, all, all.adjusted(theme.px(12), theme.px(2), -arrow, -theme.px(2)));
    default:
        return all;
    }
}

QRect spinBoxRect(const QStyleOptionComplex &option, const Theme &theme, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int arrow = theme.px(30);
    const int half = all.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QStyle::visualRect(option.direction, all, QRect(all.right() - arrow, all.top() + theme.px(3), arrow, half - theme.px(3)));
    case QStyle::SC_SpinBoxDown:
        return QStyle::visualRect(option.direction, all, QRect(all.right() - arrow, all.top() + half, arrow, half - theme.px(3)));
    case QStyle::SC_SpinBoxEditField:
        return QStyle::visualRect(option.direction, all, all.adjusted(theme.px(12), theme.px(2), -arrow, -theme.px(2)));
    default:
        return all;
    }
}

} // namespace rung::parts
