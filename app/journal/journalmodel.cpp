// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalmodel.h"

#include "app/journal/entrywords.h"
#include "core/domain/storageerror.h"

#include <algorithm>
#include <iterator>

namespace rung {

namespace {
constexpr int mostPagesReadAgain = 5;

QDate monthOf(const JournalEntry &entry)
{
    const QDate day = entry.day.date();
    return {day.year(), day.month(), 1};
}
} // namespace

JournalModel::JournalModel(const Notebook &notebook, QObject *parent) : QAbstractListModel(parent), m_notebook(notebook) {}

void JournalModel::load(const JournalQuery &query)
{
    const int wanted = query == m_query ? std::clamp(m_read, pageSize, mostPagesReadAgain * pageSize) : pageSize;
    std::vector<JournalEntry> entries = read::entries(m_notebook, query, 0, wanted);
    beginResetModel();
    m_query = query;
    m_read = static_cast<int>(entries.size());
    m_more = m_read == wanted;
    m_rows.clear();
    append(m_rows, {}, std::move(entries));
    endResetModel();
}

void JournalModel::append(std::vector<Row> &rows, std::optional<QDate> month, std::vector<JournalEntry> entries)
{
    for (JournalEntry &entry : entries) {
        if (month != monthOf(entry)) {
            month = monthOf(entry);
            rows.emplace_back(*month);
        }
        rows.emplace_back(std::move(entry));
    }
}

std::optional<QDate> JournalModel::lastMonth() const
{
    return m_rows.empty() ? std::nullopt : std::optional(monthOf(std::get<JournalEntry>(m_rows.back())));
}

const JournalEntry *JournalModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? std::get_if<JournalEntry>(&m_rows[static_cast<size_t>(index.row())]) : nullptr;
}

std::optional<int> JournalModel::rowOf(const EntryId &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        const auto *entry = std::get_if<JournalEntry>(&row);
        return entry && entry->id == id;
    });
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(std::distance(m_rows.begin(), found)));
}

std::optional<int> JournalModel::entryRowNear(int row) const
{
    for (int i = row; i < rowCount(); ++i)
        if (entryAt(index(i)))
            return i;
    for (int i = std::min(row, rowCount()) - 1; i >= 0; --i)
        if (entryAt(index(i)))
            return i;
    return std::nullopt;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const JournalEntry *entry = entryAt(index);
    if (!entry)
        return monthName(std::get<QDate>(m_rows[static_cast<size_t>(index.row())]));
    return role == Qt::DisplayRole ? wordsOf(*entry).title : spokenWords(*entry);
}

Qt::ItemFlags JournalModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<JournalEntry> entries;
    try {
        entries = read::entries(m_notebook, m_query, m_read, pageSize);
    } catch (const StorageError &error) {
        m_more = false;
        Q_EMIT failed(error.message());
        return;
    }
    m_read += static_cast<int>(entries.size());
    m_more = static_cast<int>(entries.size()) == pageSize;
    if (entries.empty())
        return;
    std::vector<Row> rows;
    append(rows, lastMonth(), std::move(entries));
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

} // namespace rung
