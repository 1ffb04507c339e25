// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDate>

#include "core/notebook/journalreader.h"

#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace rung {

/// The timeline, newest first, with a row before each month. Where its entries stand is known at once; rows are added as one scrolls, and
/// the words are read for the rows in view. Never written.
class JournalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// How many entries are added at least.
    static constexpr int pageSize = 200;

    explicit JournalModel(const Notebook &notebook, QObject *parent = nullptr);

    /// Makes the next `load` read the notebook anew.
    void forget() { m_journal.forget(); }
    /// Finds what `query` asks for; for the same query as before, as many rows stay as were there.
    /// Throws StorageError; the rows stay as they were then.
    void load(const JournalQuery &query);

    int total() const { return m_journal.count(); }
    int found() const { return static_cast<int>(m_found.size()); }
    const JournalQuery &query() const { return m_query; }
    std::map<QDate, int> days() const { return m_journal.days(); }

    bool isEntry(const QModelIndex &index) const;
    /// Null on the row of a month.
    const JournalEntry *entryAt(const QModelIndex &index) const;
    /// The row of an entry among those there are. Throws StorageError.
    std::optional<int> rowOf(const EntryId &id) const;
    /// The same of any entry that was found: adds rows as far as it.
    std::optional<int> reach(const EntryId &id);
    /// The first row from `row` on that holds an entry, else the last before it.
    std::optional<int> entryRowNear(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The words of a row could not be read.
    void failed(const QString &message) const;

private:
    /// The first day of a month, or the position of an entry of it in the timeline.
    using Row = std::variant<QDate, int>;

    std::vector<Row> rowsFor(size_t from, size_t to) const;
    std::optional<size_t> placeOf(const EntryId &id) const;
    void grow(size_t count);
    QDate monthAt(int position) const;
    const JournalEntry &read(int position) const;

    read::Journal m_journal;
    JournalQuery m_query;
    std::vector<int> m_found;
    size_t m_shown = 0; ///< how many of them have a row
    std::vector<Row> m_rows;
    mutable std::unordered_map<int, JournalEntry> m_words;
};

} // namespace rung
