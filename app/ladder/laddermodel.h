// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/ladderrows.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace rung {

/// The rows of a ladder from the top down, as values; it reads nothing and writes nothing.
class LadderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<LadderRow> rows, LadderOrder order);
    LadderOrder order() const { return m_order; }
    /// `index` is valid.
    const LadderRow &rowAt(const QModelIndex &index) const;
    /// Nothing for a gap and for an invalid index.
    std::optional<Id<Rung>> rungAt(const QModelIndex &index) const;
    /// Invalid when the rung is not shown.
    QModelIndex indexOf(const Id<Rung> &rung) const;
    /// The advised step; invalid when none is shown.
    QModelIndex nextStep() const;
    /// The rungs from the top down, gaps left out.
    std::vector<Id<Rung>> rungs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<LadderRow> m_rows;
    LadderOrder m_order = LadderOrder::ByFear;
};

} // namespace rung
