// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault.h"

#include "core/domain/storageerror.h"

#include <algorithm>
#include <utility>

namespace rung {

Vault::Vault(std::unique_ptr<SealedFile> file, Image kept, PassTime passTime)
    : m_file(std::move(file)),
      m_kept(std::move(kept)),
      m_first(std::async(std::launch::async,
                         [size = m_kept.size()] {
                             Image spare(size);
                             std::ranges::fill(spare.bytes(), static_cast<unsigned char>(0));
                             return spare;
                         })),
      m_passTime(std::move(passTime))
{
}

void Vault::keep(Image image)
{
    write(image);
    m_spare = std::exchange(m_kept, std::move(image));
}

void Vault::changeSeal(Seal seal)
{
    Seal before = m_file->seal().copy();
    m_file->setSeal(std::move(seal));
    try {
        write(m_kept);
    } catch (const StorageError &) {
        m_file->setSeal(std::move(before));
        throw;
    }
}

void Vault::write(const Image &image)
{
    std::future<void> written = std::async(std::launch::async, [this, bytes = image.bytes()] { m_file->write(bytes); });
    if (m_passTime)
        m_passTime(written);
    written.get();
}

} // namespace rung
