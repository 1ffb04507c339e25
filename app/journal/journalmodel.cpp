// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalmodel.h"

#include "app/journal/entrywords.h"
#include "core/domain/storageerror.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace rung {

namespace {
constexpr size_t mostWordsKept = 2000;
} // namespace

JournalModel::JournalModel(const Notebook &notebook, QObject *parent) : QAbstractListModel(parent), m_journal(notebook) {}

void JournalModel::load(const JournalQuery &query)
{
    std::vector<int> found = m_journal.find(query);
    const size_t wanted = query == m_query ? std::max<size_t>(m_shown, pageSize) : pageSize;
    beginResetModel();
    m_query = query;
    m_found = std::move(found);
    m_words.clear();
    m_rows.clear();
    m_shown = 0;
    m_rows = rowsFor(0, std::min(wanted, m_found.size()));
    m_shown = std::min(wanted, m_found.size());
    endResetModel();
}

QDate JournalModel::monthAt(int position) const
{
    const QDate day = m_journal.dayAt(position).date();
    return {day.year(), day.month(), 1};
}

/// The rows of what was found from one place to another, with the months that begin there.
std::vector<JournalModel::Row> JournalModel::rowsFor(size_t from, size_t to) const
{
    std::vector<Row> rows;
    std::optional<QDate> month;
    if (from > 0)
        month = monthAt(m_found[from - 1]);
    for (size_t i = from; i < to; ++i) {
        const QDate next = monthAt(m_found[i]);
        if (month != next)
            rows.emplace_back(next);
        month = next;
        rows.emplace_back(m_found[i]);
    }
    return rows;
}

bool JournalModel::isEntry(const QModelIndex &index) const
{
    return index.isValid() && std::holds_alternative<int>(m_rows[static_cast<size_t>(index.row())]);
}

const JournalEntry *JournalModel::entryAt(const QModelIndex &index) const
{
    return isEntry(index) ? &read(std::get<int>(m_rows[static_cast<size_t>(index.row())])) : nullptr;
}

/// Painting must not throw: where the disk fails, the row stays without words and the failure is told.
const JournalEntry &JournalModel::read(int position) const
{
    if (const auto known = m_words.find(position); known != m_words.end())
        return known->second;
    if (m_words.size() >= mostWordsKept)
        m_words.clear();
    try {
        return m_words.emplace(position, m_journal.entryAt(position, m_query.terms)).first->second;
    } catch (const StorageError &error) {
        QTimer::singleShot(0, this, [this, message = error.message()] { Q_EMIT failed(message); });
    }
    const Instant never = Instant::from(0, 0).value();
    return m_words.emplace(position, JournalEntry{Id<Attempt>(QUuid()), never, Day::of(never, DayStart::standard()), {}, {}}).first->second;
}

/// Its place among what was found.
std::optional<size_t> JournalModel::placeOf(const EntryId &id) const
{
    const auto position = m_journal.positionOf(id);
    const auto place = position ? std::ranges::lower_bound(m_found, *position) : m_found.end();
    if (place == m_found.end() || *place != *position)
        return std::nullopt;
    return static_cast<size_t>(std::distance(m_found.begin(), place));
}

std::optional<int> JournalModel::rowOf(const EntryId &id) const
{
    const auto place = placeOf(id);
    if (!place || *place >= m_shown)
        return std::nullopt;
    return static_cast<int>(std::distance(m_rows.begin(), std::ranges::find(m_rows, Row(m_found[*place]))));
}

std::optional<int> JournalModel::reach(const EntryId &id)
{
    if (const auto place = placeOf(id); place && *place >= m_shown)
        grow(*place + pageSize);
    return rowOf(id);
}

std::optional<int> JournalModel::entryRowNear(int row) const
{
    for (int i = row; i < rowCount(); ++i)
        if (isEntry(index(i)))
            return i;
    for (int i = std::min(row, rowCount()) - 1; i >= 0; --i)
        if (isEntry(index(i)))
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
    return isEntry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < m_found.size();
}

/// In ever larger steps, so that the view does not lay out a long list again and again.
void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        grow(m_shown + std::max<size_t>(pageSize, m_shown));
}

void JournalModel::grow(size_t count)
{
    const size_t wanted = std::min(count, m_found.size());
    std::vector<Row> rows = rowsFor(m_shown, wanted);
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    m_shown = wanted;
    endInsertRows();
}

} // namespace rung
