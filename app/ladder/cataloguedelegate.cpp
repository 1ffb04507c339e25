// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/cataloguedelegate.h"

#include "app/base/theme.h"
#include "app/widgets/elidinglabel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rung {

namespace {
constexpr int padding = 8;
constexpr int boxSize = 18;
constexpr int boxGap = 12;
constexpr int titleLines = 2;

int leadingWidth(const Theme &theme)
{
    return theme.px(padding + boxSize + boxGap);
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QStringList titleOf(const QModelIndex &index, const Theme &theme, int width)
{
    return elidedLines(index.data().toString(), theme.font(TextSize::Body), width - leadingWidth(theme) - theme.px(padding), titleLines);
}
} // namespace

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int width = widthOf(option);
    const int lines = static_cast<int>(titleOf(index, theme, width).size());
    const int height = lines * QFontMetrics(theme.font(TextSize::Body)).lineSpacing()
        + QFontMetrics(theme.font(TextSize::Small)).lineSpacing() + theme.px(2 * padding);
    return {width, height};
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    QStyle *style = option.widget->style();
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRect row = option.rect;
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(option.direction, row, logical.translated(row.topLeft())); };
    const QFontMetrics titleMetrics(theme.font(TextSize::Body));
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem box(option);
        const int drop = (titleMetrics.lineSpacing() - theme.px(boxSize)) / 2;
        box.rect = visual(QRect(theme.px(padding), theme.px(padding) + drop, theme.px(boxSize), theme.px(boxSize)));
        box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_HasFocus, false);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    const auto alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int left = leadingWidth(theme);
    const int width = row.width() - left - theme.px(padding);
    int top = theme.px(padding);
    painter->setFont(theme.font(TextSize::Body));
    painter->setPen(theme.colour(check.isValid() ? Role::Ink : Role::InkQuiet));
    for (const QString &line : titleOf(index, theme, row.width())) {
        painter->drawText(visual(QRect(left, top, width, titleMetrics.lineSpacing())), alignment, line);
        top += titleMetrics.lineSpacing();
    }
    painter->setFont(theme.font(TextSize::Small));
    painter->setPen(theme.colour(Role::InkQuiet));
    const QFontMetrics small(painter->font());
    painter->drawText(visual(QRect(left, top, width, small.lineSpacing())), alignment,
                      small.elidedText(index.data(Qt::StatusTipRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

} // namespace rung
