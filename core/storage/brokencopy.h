// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

struct sqlite3;

namespace rung {

/// A copy of a damaged file for its owner alone, gone when this dies, with a head that can be read. Throws StorageError.
class BrokenCopy
{
public:
    explicit BrokenCopy(const QString &path);
    ~BrokenCopy();
    BrokenCopy(const BrokenCopy &) = delete;
    BrokenCopy &operator=(const BrokenCopy &) = delete;

    sqlite3 *handle() const { return m_connection; }
    qint64 size() const { return m_size; }

private:
    void copy(const QString &from, const QString &to) const;
    void finishJournal() const;
    void put(const QByteArray &bytes, qsizetype at) const;
    void mend(const QByteArray &healthy);
    void open();
    void close();
    int tablesKnown() const;

    QTemporaryDir m_folder;
    QString m_path;
    qint64 m_size = 0;
    sqlite3 *m_connection = nullptr;
};

} // namespace rung
