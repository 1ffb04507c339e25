// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fileturn.h"
#include "core/sealing/seal.h"

#include <mutex>
#include <optional>

namespace rung {

/// The header of the sealed notebook at `path`, to hold openers against. Throws StorageError.
SealHeader sealHeaderOf(const QString &path);

/// The file of a sealed notebook while it is open: of those who write it there is one program, and it writes it whole each time.
class SealedFile
{
public:
    enum class Use { Read, Write };

    /// Throws StorageError: Locked where another program has it open for writing, Missing and NotAllowed.
    SealedFile(const QString &path, Seal seal, Use use);

    const QString &path() const { return m_path; }
    const Seal &seal() const { return m_seal; }
    /// The bytes on the disk, from which this one goes on.
    QByteArray read();
    /// Seals the image and puts it in the file's place; it is on the disk when this returns. Throws StorageError: Replaced where somebody
    /// else has written the file since. Whatever fails, the file stays as it was.
    void write(Bytes image);
    /// Whether its name still leads to what this program read or wrote last; true while it is being written.
    bool isInPlace() const;
    /// Goes on under other words, which the next `write` puts on the disk.
    void setSeal(Seal seal) { m_seal = std::move(seal); }

private:
    QString m_path;
    Seal m_seal;
    std::optional<FileTurn> m_turn;
    QByteArray m_buffer; ///< of the last writing, to be used again
    mutable std::mutex m_writing; ///< `isInPlace` is asked from another thread than the one that writes
    QByteArray m_lastHead; ///< how the file began when this program last read or wrote it
};

} // namespace rung
