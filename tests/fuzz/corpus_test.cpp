// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "tests/fuzz/targets.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>

namespace rung {

class Corpus : public testing::TestWithParam<const char *>
{
};

/// What fuzzing begins with, and whatever it once broke.
TEST_P(Corpus, IsTakenOrRefused)
{
    const fuzz::Target *target = fuzz::targetNamed(GetParam());
    ASSERT_TRUE(target);
    const QDir folder(sourcePath(QStringLiteral("tests/fuzz/corpus/")) + QLatin1String(GetParam()));
    const QStringList names = folder.entryList(QDir::Files);
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        try {
            target->take(file.readAll());
        } catch (const StorageError &) {
            continue;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzzing, Corpus, testing::Values("archive", "sealed", "search", "catalogue", "markdown"));

} // namespace rung
