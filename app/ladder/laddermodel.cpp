// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/laddermodel.h"

namespace rung {

namespace {
bool isNext(const LadderRow &row)
{
    return std::visit([](const auto &shown) { return shown.next; }, row);
}
} // namespace

void LadderModel::setRows(std::vector<LadderRow> rows, LadderOrder order)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_order = order;
    endResetModel();
}

const LadderRow &LadderModel::rowAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_rows[static_cast<size_t>(index.row())];
}

std::optional<Id<Rung>> LadderModel::rungAt(const QModelIndex &index) const
{
    const RungRow *row = index.isValid() ? std::get_if<RungRow>(&rowAt(index)) : nullptr;
    return row ? std::optional(row->id) : std::nullopt;
}

QModelIndex LadderModel::indexOf(const Id<Rung> &rung) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rungAt(index(row)) == rung)
            return index(row);
    return {};
}

QModelIndex LadderModel::nextStep() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (isNext(rowAt(index(row))))
            return index(row);
    return {};
}

std::vector<Id<Rung>> LadderModel::rungs() const
{
    std::vector<Id<Rung>> ids;
    for (const LadderRow &row : m_rows)
        if (const auto *rung = std::get_if<RungRow>(&row))
            ids.push_back(rung->id);
    return ids;
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LadderRow &row = rowAt(index);
    const RungRow *rung = std::get_if<RungRow>(&row);
    switch (role) {
    case Qt::DisplayRole:
        return rung ? rung->title : detailOf(row);
    case Qt::AccessibleTextRole:
        return spokenRow(row);
    default:
        return {};
    }
}

Qt::ItemFlags LadderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return rungAt(index) ? flags | Qt::ItemIsDragEnabled : flags;
}

} // namespace rung
