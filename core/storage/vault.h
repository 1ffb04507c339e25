// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/passtime.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/image.h"

#include <future>
#include <utility>

namespace rung {

/// Keeps a notebook that lives in memory in its sealed file.
class Vault
{
public:
    /// `kept` is what the file holds.
    Vault(std::unique_ptr<SealedFile> file, Image kept, PassTime passTime);

    /// Seals the image on a worker and returns when it is on the disk. Throws StorageError; the file and `kept` are as before then.
    void keep(Image image);
    /// The notebook as it is on the disk.
    const Image &kept() const { return m_kept; }
    /// Memory that is not needed any more, for the next image.
    Image takeSpare() { return m_first.valid() ? m_first.get() : std::exchange(m_spare, Image()); }
    const Seal &seal() const { return m_file->seal(); }
    bool isInPlace() const { return m_file->isInPlace(); }
    /// Writes the same notebook under other words; the old ones still hold where that fails.
    void changeSeal(Seal seal);

private:
    void write(const Image &image);

    std::unique_ptr<SealedFile> m_file;
    Image m_kept;
    Image m_spare;
    std::future<Image> m_first; ///< the first spare: the system takes its time to give memory
    PassTime m_passTime;
};

} // namespace rung
