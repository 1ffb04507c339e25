// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDate>

#include "core/notebook/journalreader.h"

#include <optional>
#include <variant>
#include <vector>

namespace rung {

/// An entry of the journal: an attempt or a free reflection.
using EntryId = std::variant<Id<Attempt>, Id<Reflection>>;

/// The timeline, newest first, with a row before each month; read a page at a time and never written.
class JournalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// How many entries are read at once.
    static constexpr int pageSize = 200;

    explicit JournalModel(const Notebook &notebook, QObject *parent = nullptr);

    /// Reads the beginning of what `query` finds; for the same query as before, as much as was there, at most five pages.
    /// Throws StorageError; the rows stay as they were then.
    void load(const JournalQuery &query);

    /// Null on the row of a month.
    const JournalEntry *entryAt(const QModelIndex &index) const;
    /// The row of an entry among those read so far.
    std::optional<int> rowOf(const EntryId &id) const;
    /// The first row from `row` on that holds an entry, else the last before it.
    std::optional<int> entryRowNear(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A further page could not be read.
    void failed(const QString &message);

private:
    /// The first day of a month, or an entry of it.
    using Row = std::variant<QDate, JournalEntry>;

    static void append(std::vector<Row> &rows, std::optional<QDate> month, std::vector<JournalEntry> entries);
    std::optional<QDate> lastMonth() const;

    const Notebook &m_notebook;
    JournalQuery m_query;
    std::vector<Row> m_rows;
    int m_read = 0;
    bool m_more = false;
};

} // namespace rung
