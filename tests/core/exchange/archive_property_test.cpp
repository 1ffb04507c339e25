// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/exchange/archive.h"
#include "core/notebook/readers.h"
#include "tests/core/exchange/hostilerecord.h"
#include "tests/support/counts.h"

namespace rung {
namespace {

const QString fileName = QStringLiteral("life.json");

QByteArray written(const Record &record)
{
    return writeArchive(record, *Instant::from(1'700'000'000'000, 3600), QStringLiteral("rung"), SupportPart::With);
}

TEST(ArchiveProperty, EveryRecordComesBackAsItWas)
{
    std::mt19937_64 random(20260301);
    for (int run = 0; run < counted(100, 1000); ++run) {
        SCOPED_TRACE(run);
        const Record record = hostileRecord(random);
        const QByteArray bytes = written(record);
        const Record back = readArchive(bytes, fileName);
        ASSERT_EQ(back, record);
        // Qt holds a null text equal to an empty one; the bytes tell them apart.
        ASSERT_EQ(written(back), bytes);
    }
}

TEST(ArchiveProperty, EveryRecordComesOutOfANotebookAsItWentIn)
{
    std::mt19937_64 random(20260303);
    for (int run = 0; run < counted(100, 1000); ++run) {
        SCOPED_TRACE(run);
        const Record record = hostileRecord(random);
        const QByteArray bytes = written(record);
        const auto notebook = Notebook::inMemory();
        notebook->merge(readArchive(bytes, fileName));
        ASSERT_EQ(written(read::record(*notebook)), bytes);
    }
}

TEST(ArchiveProperty, ABrokenArchiveIsRefusedOrReadWhole)
{
    std::mt19937_64 random(20260302);
    int taken = 0;
    int refused = 0;
    const int rounds = counted(500, 10000);
    for (int run = 0; run < rounds; ++run) {
        SCOPED_TRACE(run);
        QByteArray bytes = written(hostileRecord(random));
        for (int flips = 1 + static_cast<int>(random() % 4); flips > 0; --flips) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()));
            switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.insert(at, "{}[]\",:0e-\\"[random() % 11]);
                break;
            case 2:
                bytes.remove(at, 1 + static_cast<qsizetype>(random() % 20));
                break;
            default:
                bytes.truncate(at + 1);
            }
        }
        try {
            const Record record = readArchive(bytes, fileName);
            ASSERT_EQ(readArchive(written(record), fileName), record);
            ++taken;
        } catch (const StorageError &error) {
            ASSERT_FALSE(error.message().isEmpty());
            ASSERT_FALSE(error.detail().isEmpty());
            ++refused;
        }
    }
    EXPECT_EQ(taken + refused, rounds);
    EXPECT_GT(refused, 0);
}

} // namespace
} // namespace rung
