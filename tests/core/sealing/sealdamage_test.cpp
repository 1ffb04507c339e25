// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "tests/support/counts.h"
#include "tests/support/sealing.h"

#include <QRandomGenerator>

namespace rung {
namespace {

using sample::bytesOf;
using sample::unsealed;

const QByteArray image(200'000, 'n');

/// Opened as a person would; true where the image comes out whole or changed, false where anything says no.
bool opens(const QByteArray &file, const Opener &opener)
{
    try {
        const auto seal = Seal::opened(SealHeader::read(bytesOf(file), QStringLiteral("a.rung")), opener);
        return seal && !unsealed(*seal, file).isNull();
    } catch (const StorageError &) {
        return false;
    }
}

QByteArray flipped(QByteArray file, qsizetype bit)
{
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ (1 << (bit % 8)));
    return file;
}

class DamagedSeal : public testing::Test
{
protected:
    const Seal m_seal = sample::seal();
    const QByteArray m_file = m_seal.sealed(bytesOf(image));
};

TEST_F(DamagedSeal, OpensWhileItIsWhole)
{
    EXPECT_TRUE(opens(m_file, sample::passphrase()));
    EXPECT_TRUE(opens(m_file, sample::recoveryCode()));
}

TEST_F(DamagedSeal, IsNoticedForEveryBitOfTheHeader)
{
    constexpr qsizetype costsBegin = 16 * 8, costsEnd = 24 * 8; // flipped, they ask for much work before they say no
    for (qsizetype bit = 0; bit < qsizetype(SealHeader::size) * 8; ++bit) {
        EXPECT_FALSE(opens(flipped(m_file, bit), sample::recoveryCode())) << bit;
        if (bit < costsBegin || bit >= costsEnd) {
            EXPECT_FALSE(opens(flipped(m_file, bit), sample::passphrase())) << bit;
        }
    }
}

TEST_F(DamagedSeal, IsNoticedForBitsOfTheBody)
{
    QRandomGenerator generator(11);
    for (int i = 0; i < counted(300, 20'000); ++i) {
        const qsizetype bit = qsizetype(SealHeader::size) * 8 + generator.bounded(int(m_file.size() - qsizetype(SealHeader::size)) * 8);
        EXPECT_FALSE(opens(flipped(m_file, bit), sample::recoveryCode())) << bit;
    }
}

TEST_F(DamagedSeal, IsNoticedWhereverItIsCutOff)
{
    for (qsizetype length = 0; length <= qsizetype(SealHeader::size) + 64; ++length)
        EXPECT_FALSE(opens(m_file.first(length), sample::recoveryCode())) << length;
    QRandomGenerator generator(13);
    for (int i = 0; i < counted(200, 10'000); ++i) {
        const qsizetype length = generator.bounded(int(m_file.size()));
        EXPECT_FALSE(opens(m_file.first(length), sample::recoveryCode())) << length;
    }
    constexpr qsizetype part = SealHeader::chunk + 17;
    for (qsizetype end = SealHeader::size; end < m_file.size(); end += part)
        EXPECT_FALSE(opens(m_file.first(end), sample::recoveryCode())) << end;
}

TEST_F(DamagedSeal, IsNoticedWhenSomethingIsAddedOrPartsChangePlaces)
{
    EXPECT_FALSE(opens(m_file + 'x', sample::recoveryCode()));
    EXPECT_FALSE(opens(m_file + m_file.mid(SealHeader::size), sample::recoveryCode()));
    constexpr qsizetype part = SealHeader::chunk + 17;
    const QByteArray head = m_file.first(SealHeader::size), first = m_file.mid(SealHeader::size, part);
    const QByteArray second = m_file.mid(qsizetype(SealHeader::size) + part, part),
                     rest = m_file.mid(qsizetype(SealHeader::size) + 2 * part);
    EXPECT_FALSE(opens(head + second + first + rest, sample::recoveryCode()));
}

TEST_F(DamagedSeal, IsNoticedWhenTheBodyIsOfAnotherWriting)
{
    const QByteArray other = m_seal.sealed(bytesOf(image));
    EXPECT_FALSE(opens(m_file.first(SealHeader::size) + other.mid(SealHeader::size), sample::recoveryCode()));
}

} // namespace
} // namespace rung
