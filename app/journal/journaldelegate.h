// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/base/theme.h"

#include <optional>

namespace rung {

/// Paints the journal: a title with its small reveal, beneath it day, answer and the first words; a quiet heading for a month.
class JournalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Asked for every row of a long list, so measured once.
    struct Heights
    {
        Theme theme;
        int entry;
        int month;
    };
    mutable std::optional<Heights> m_heights;
};

} // namespace rung
