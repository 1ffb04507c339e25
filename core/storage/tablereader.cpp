// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablereader.h"

#include "core/storage/brokencopy.h"
#include "core/storage/sqlfailure.h"
#include "core/storage/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <deque>
#include <limits>

namespace rung {

namespace {

constexpr int mostProbes = 20000;
constexpr qint64 smallestRow = 64;       ///< bytes: no file holds more rows than that allows
constexpr qint64 stepsForARow = 200;     ///< of SQLite's machine, generously
constexpr qint64 stepsBesides = 1'000'000;
constexpr int stepsACall = 1000;
constexpr qint64 beyondTheKnown = 200;   ///< numbers to look for behind the last one known

QStringList columnsThere(sqlite3 *connection, const QString &table)
{
    QStringList names;
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table).toUtf8();
    sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr);
    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        names << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return names;
}

/// A damaged file may lead SQLite in circles; it is called back after so many steps.
int countSteps(void *left)
{
    auto *steps = static_cast<qint64 *>(left);
    *steps -= stepsACall;
    return *steps < 0 ? 1 : 0;
}

} // namespace

TableColumns columnsOf(const Database &database, const QString &table)
{
    TableColumns columns;
    Statement rows(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    rows.add(table);
    while (rows.next())
        columns.names << rows.text();
    columns.hasId = columns.names.contains(QStringLiteral("id"));
    return columns;
}

TableReader::TableReader(const BrokenCopy &broken, const Database &rows, QString table, const TableColumns &columns)
    : m_broken(broken), m_rows(rows), m_columns(columns), m_result{std::move(table)}
{
    const QStringList there = columnsThere(broken.handle(), m_result.name);
    m_columns.names.removeIf([&](const QString &column) { return !there.contains(column); });
    m_result.whole = !m_columns.names.isEmpty();
    if (!m_result.whole)
        return;
    QStringList marks(m_columns.names.size(), QStringLiteral("?"));
    const QByteArray sql = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                               .arg(m_result.name, selected(), marks.join(QStringLiteral(", ")))
                               .toUtf8();
    if (sqlite3_prepare_v2(rows.handle(), sql.constData(), -1, &m_insert, nullptr) != SQLITE_OK)
        throw sqlFailure(rows.handle(), rows.path());
    sqlite3_progress_handler(broken.handle(), stepsACall, countSteps, &m_stepsLeft);
}

TableReader::~TableReader()
{
    sqlite3_progress_handler(m_broken.handle(), 0, nullptr, nullptr);
    sqlite3_finalize(m_insert);
}

QString TableReader::selected() const
{
    return m_columns.names.join(QStringLiteral(", "));
}

sqlite3_stmt *TableReader::prepared(const QString &sql) const
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_broken.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return statement;
}

void TableReader::readByNumber()
{
    if (m_columns.names.isEmpty())
        return;
    if (m_columns.hasId)
        askIndex();
    const Range gap = readEnds({std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()});
    readBetween(gap);
    nameLost();
}

/// From the first on until it fails, from the last back until it fails; what is left between, as narrow as anybody can say.
TableReader::Range TableReader::readEnds(Range range)
{
    const QString sql =
        QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid").arg(selected(), m_result.name);
    sqlite3_stmt *onwards = prepared(sql);
    const Scan first = scan(onwards, range, false);
    sqlite3_finalize(onwards);
    if (!first.failed)
        return {1, 0};
    m_result.whole = false;
    const qint64 begin = first.last == range.from ? 0 : first.last + 1;
    sqlite3_stmt *back = prepared(sql + QStringLiteral(" DESC"));
    const Scan last = scan(back, {begin, range.to}, true);
    sqlite3_finalize(back);
    const qint64 farthest = begin + m_broken.size() / smallestRow;
    qint64 end = last.last == range.to ? farthest : last.last - 1;
    if (last.last == range.to && !m_indexed.empty())
        end = std::min(farthest, std::ranges::max_element(m_indexed)->first + beyondTheKnown);
    return last.failed ? Range{begin, end} : Range{1, 0};
}

TableReader::Scan TableReader::scan(sqlite3_stmt *statement, Range range, bool backwards)
{
    qint64 last = backwards ? range.to : range.from;
    if (!statement)
        return {last, true};
    m_stepsLeft = stepsForARow * (m_broken.size() / smallestRow) + stepsBesides;
    sqlite3_reset(statement);
    sqlite3_bind_int64(statement, 1, range.from);
    sqlite3_bind_int64(statement, 2, range.to);
    int result = sqlite3_step(statement);
    for (bool first = true; result == SQLITE_ROW; first = false, result = sqlite3_step(statement)) {
        const qint64 number = sqlite3_column_int64(statement, 0);
        if (!first && (backwards ? number >= last : number <= last))
            return {last, true}; // out of order: it leads somewhere else
        last = number;
        if (!m_read.contains(number)) {
            m_read.insert(number);
            take(statement, 1);
        }
    }
    return {last, result != SQLITE_DONE};
}

/// What one page lost is lost; the rows on either side of it are found by halves, the widest stretch first.
void TableReader::readBetween(Range gap)
{
    if (gap.isEmpty())
        return;
    sqlite3_stmt *statement = prepared(
        QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid").arg(selected(), m_result.name));
    std::deque<Range> stretches{gap};
    for (int probes = 0; !stretches.empty() && probes < mostProbes; ++probes) {
        const Range stretch = stretches.front();
        stretches.pop_front();
        const Scan done = scan(statement, stretch, false);
        if (!done.failed || stretch.from == stretch.to)
            continue;
        const qint64 from = m_read.contains(done.last) ? done.last + 1 : stretch.from;
        const qint64 middle = from + (stretch.to - from) / 2;
        for (const Range half : {Range{from, middle}, Range{middle + 1, stretch.to}})
            if (!half.isEmpty())
                stretches.push_back(half);
    }
    sqlite3_finalize(statement);
}

void TableReader::readByParent(const QString &parent, const QString &parentTable)
{
    if (m_columns.names.isEmpty())
        return;
    const QString all = QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(selected(), m_result.name, parent);
    if (takeAll(prepared(QStringLiteral("%1, ordinal").arg(all))))
        return;
    m_result.whole = false;
    takeAll(prepared(QStringLiteral("%1 DESC, ordinal DESC").arg(all)));
    Statement parents(m_rows, QStringLiteral("SELECT id FROM %1").arg(parentTable));
    while (parents.next()) {
        sqlite3_stmt *statement = prepared(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(selected(), m_result.name, parent));
        const QByteArray id = parents.text().toUtf8();
        sqlite3_bind_text(statement, 1, id.constData(), static_cast<int>(id.size()), SQLITE_TRANSIENT);
        takeAll(statement);
    }
}

/// Whether it came to its end; the statement is done with.
bool TableReader::takeAll(sqlite3_stmt *statement)
{
    m_stepsLeft = stepsForARow * (m_broken.size() / smallestRow) + stepsBesides;
    int result = statement ? sqlite3_step(statement) : SQLITE_ERROR;
    for (; result == SQLITE_ROW; result = sqlite3_step(statement))
        take(statement, 0);
    sqlite3_finalize(statement);
    return result == SQLITE_DONE;
}

void TableReader::take(sqlite3_stmt *statement, int firstColumn)
{
    sqlite3_reset(m_insert);
    for (int i = 0; i < m_columns.names.size(); ++i)
        sqlite3_bind_value(m_insert, i + 1, sqlite3_column_value(statement, firstColumn + i));
    if (sqlite3_step(m_insert) == SQLITE_DONE)
        m_result.rows += sqlite3_changes(m_rows.handle());
}

void TableReader::askIndex()
{
    QSet<qint64> known;
    for (const char *order : {"", " DESC"}) {
        sqlite3_stmt *statement =
            prepared(QStringLiteral("SELECT rowid, id FROM %1 ORDER BY id%2").arg(m_result.name, QLatin1String(order)));
        m_stepsLeft = stepsForARow * (m_broken.size() / smallestRow) + stepsBesides;
        int result = statement ? sqlite3_step(statement) : SQLITE_ERROR;
        for (; result == SQLITE_ROW; result = sqlite3_step(statement)) {
            const qint64 number = sqlite3_column_int64(statement, 0);
            if (!known.contains(number))
                m_indexed.emplace_back(number, QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1))));
            known.insert(number);
        }
        sqlite3_finalize(statement);
        if (result == SQLITE_DONE)
            return;
    }
}

void TableReader::nameLost()
{
    for (const auto &[number, id] : m_indexed)
        if (!m_read.contains(number))
            m_result.lostIds << id;
    m_result.whole = m_result.whole && m_result.lostIds.isEmpty();
}

} // namespace rung
