// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/brokencopy.h"

#include "core/domain/storageerror.h"
#include "core/storage/notebookfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QUuid>

#include <sqlite3.h>

#include <vector>

namespace rung {

namespace {

using Reason = StorageError::Reason;

constexpr qsizetype headLength = 100, pageLength = 4096;
constexpr int pageCountAt = 28, freePagesAt = 32, lengthOfFreePages = 8;
constexpr int tablesOfWords = 4;

/// A notebook in order: every one begins with the same tables in the same places.
QByteArray healthyNotebook(const QString &folder)
{
    const QString path = folder + QStringLiteral("/healthy.rung");
    createNotebookFile(path, QUuid::createUuid());
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    // How long the file is, is asked of the file; nothing will be written, so that its free pages are of no use.
    bytes.replace(pageCountAt, 4, QByteArray(4, '\0'));
    bytes.replace(freePagesAt, lengthOfFreePages, QByteArray(lengthOfFreePages, '\0'));
    return bytes;
}

/// The numbers of the pages beneath the first one, which describe the tables.
std::vector<qsizetype> pagesBeneathFirst(const QByteArray &notebook)
{
    constexpr int countAt = 103, rightmostAt = 108, cellsAt = 112;
    const auto number = [&](qsizetype at) { return static_cast<qsizetype>(qFromBigEndian<quint32>(notebook.constData() + at)); };
    std::vector<qsizetype> pages{number(rightmostAt)};
    const int count = qFromBigEndian<quint16>(notebook.constData() + countAt);
    for (int i = 0; i < count; ++i)
        pages.push_back(number(qFromBigEndian<quint16>(notebook.constData() + cellsAt + 2 * i)));
    return pages;
}

void quietly(sqlite3 *connection, const char *sql)
{
    sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
}

} // namespace

BrokenCopy::BrokenCopy(const QString &path) : m_path(m_folder.filePath(QStringLiteral("broken.rung")))
{
    const QFileInfo file(path);
    if (!file.exists() || !file.isFile())
        throw StorageError(file.exists() ? Reason::NotANotebook : Reason::Missing, path);
    if (!m_folder.isValid())
        throw StorageError(Reason::NotAllowed, m_folder.path(), m_folder.errorString());
    copy(path, m_path);
    if (QFileInfo::exists(path + QStringLiteral("-journal"))) {
        copy(path + QStringLiteral("-journal"), m_path + QStringLiteral("-journal"));
        finishJournal();
    }
    m_size = QFileInfo(m_path).size();
    mend(healthyNotebook(m_folder.path()));
}

/// Gives the file a head in order, and where its tables are not described any more, the description every notebook begins with.
void BrokenCopy::mend(const QByteArray &healthy)
{
    put(healthy.first(headLength), 0);
    open();
    const int known = tablesKnown();
    if (known == tablesOfWords)
        return;
    close();
    QFile file(m_path);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    put(healthy.first(pageLength), 0);
    for (const qsizetype page : pagesBeneathFirst(healthy))
        put(healthy.mid((page - 1) * pageLength, pageLength), (page - 1) * pageLength);
    open();
    if (tablesKnown() > known)
        return;
    close();
    put(before, 0);
    open();
}

BrokenCopy::~BrokenCopy()
{
    close();
}

void BrokenCopy::copy(const QString &from, const QString &to) const
{
    QFile file(from);
    if (!file.copy(to))
        throw StorageError(QFileInfo(from).isReadable() ? Reason::NoSpace : Reason::NotAllowed, from, file.errorString());
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

/// What was being written when the power went is taken back first, where that can still be done.
void BrokenCopy::finishJournal() const
{
    sqlite3 *connection = nullptr;
    sqlite3_open_v2(QFile::encodeName(m_path).constData(), &connection, SQLITE_OPEN_READWRITE, nullptr);
    quietly(connection, "SELECT count(*) FROM sqlite_schema");
    sqlite3_close(connection);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

void BrokenCopy::put(const QByteArray &bytes, qsizetype at) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        throw StorageError(Reason::Unreadable, m_path, file.errorString());
}

void BrokenCopy::open()
{
    sqlite3_open_v2(QFile::encodeName(m_path).constData(), &m_connection, SQLITE_OPEN_READWRITE, nullptr);
    quietly(m_connection, "PRAGMA writable_schema = ON"); // which reads on where a table's description is broken
    quietly(m_connection, "PRAGMA trusted_schema = OFF");
    quietly(m_connection, "PRAGMA temp_store = MEMORY");
}

void BrokenCopy::close()
{
    sqlite3_close(m_connection);
    m_connection = nullptr;
}

int BrokenCopy::tablesKnown() const
{
    int known = 0;
    const auto count = [](void *all, int, char **, char **) { return ++*static_cast<int *>(all), 0; };
    sqlite3_exec(m_connection, "SELECT 1 FROM sqlite_schema WHERE name IN ('ladders', 'rungs', 'attempts', 'reflections')", count, &known,
                 nullptr);
    return known;
}

} // namespace rung
