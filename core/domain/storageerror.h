// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace rung {

/// The world failed: what could not be done, on which file, and what the person can do about it.
class StorageError : public std::runtime_error
{
public:
    enum class Reason {
        Missing,     ///< there is no such file
        Exists,      ///< a file is in the way
        NotANotebook,///< some other kind of file
        Newer,       ///< written by a newer Rung
        Damaged,     ///< the file is broken or a value in it is off its scale
        Locked,      ///< another program is writing to it
        ReadOnly,    ///< it may be read, not written
        NoSpace,     ///< the disk is full
        NotAllowed,  ///< permission denied
        Unreadable,  ///< reading or writing failed for another reason
        Moved,       ///< it was moved or deleted since it was opened
        Replaced,    ///< somebody else has written the file since it was opened
        Sealed,      ///< it opens with its passphrase only
        Invalid,     ///< the content of a file to be taken in breaks a rule
    };

    StorageError(Reason reason, QString file, QString detail = {});

    Reason reason() const { return m_reason; }
    const QString &file() const { return m_file; }
    /// The technical part, for the second line and the log: an SQLite message, a path in an archive.
    const QString &detail() const { return m_detail; }
    /// One translated plain sentence: what is wrong, with which file, and what to do.
    QString message() const;

private:
    Reason m_reason;
    QString m_file;
    QString m_detail;
};

} // namespace rung
