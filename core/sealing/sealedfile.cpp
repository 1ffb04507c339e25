// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealedfile.h"

#include "core/domain/storageerror.h"
#include "core/files/wholefile.h"

#include <QFile>

namespace rung {

namespace {
using Reason = StorageError::Reason;
constexpr qsizetype headSize = SealHeader::size;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}
} // namespace

SealHeader sealHeaderOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw StorageError(Reason::Missing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Reason::NotAllowed, path, file.errorString());
    const QByteArray head = file.read(headSize);
    return SealHeader::read(bytesOf(head), path);
}

SealedFile::SealedFile(const QString &path, Seal seal, Use use) : m_path(path), m_seal(std::move(seal))
{
    if (use == Use::Write)
        m_turn.emplace(path);
}

QByteArray SealedFile::read()
{
    QByteArray bytes = readWhole(m_path);
    m_lastHead = bytes.first(std::min(headSize, bytes.size()));
    return bytes;
}

void SealedFile::write(Bytes image)
{
    const std::lock_guard writing(m_writing);
    if (!m_lastHead.isEmpty() && QFile::exists(m_path) && headOf(m_path) != m_lastHead)
        throw StorageError(Reason::Replaced, m_path);
    m_buffer = m_seal.sealed(image, std::move(m_buffer));
    replaceWhole(m_path, m_buffer);
    m_lastHead = m_buffer.first(headSize);
}

bool SealedFile::isInPlace() const
{
    const std::unique_lock notWriting(m_writing, std::try_to_lock);
    return !notWriting.owns_lock() || headOf(m_path) == m_lastHead;
}

} // namespace rung
