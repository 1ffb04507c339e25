// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// Lets one program at a time write a file: it holds "NAME.lock" beside it, which the system lets go when the program ends, however it
/// does. Throws StorageError: Locked where another one has it, NotAllowed where there can be no such file.
class FileTurn
{
public:
    explicit FileTurn(const QString &path);
    ~FileTurn();
    FileTurn(const FileTurn &) = delete;
    FileTurn &operator=(const FileTurn &) = delete;

private:
    QByteArray m_name;
    int m_file;
};

} // namespace rung
