// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryFile>

namespace rung {

/// An empty file of its owner's beside `path`, removed again unless it is put in its place. Throws StorageError: Exists where something
/// is, Missing where the folder is not.
class NewFile
{
public:
    explicit NewFile(const QString &path);

    QString name() const { return m_file.fileName(); }

    /// Renames without replacing anything, then makes the folder remember it.
    void putInPlace();

private:
    QString m_target;
    QTemporaryFile m_file;
};

} // namespace rung
