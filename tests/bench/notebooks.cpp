// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notebooks.h"

#include "core/exchange/demo.h"
#include "core/notebook/readers.h"
#include "core/sealing/seal.h"
#include "core/storage/sealednotebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

namespace rung::bench {

QString folderInMemory()
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/rung-bench-XXXXXX"));
    return folder.path();
}

const QString &notebookFile(int attempts)
{
    static std::map<int, QString> files;
    QString &file = files[attempts];
    if (file.isEmpty()) {
        file = folderInMemory() + QStringLiteral("/%1.rung").arg(attempts);
        const Record record = demoRecord({.attempts = attempts, .until = Day::of(systemClock()())});
        Notebook::create(file, {.ids = [&] { return record.notebookId; }})->merge(record);
    }
    return file;
}

std::unique_ptr<Notebook> openNotebook(int attempts)
{
    return Notebook::open(notebookFile(attempts));
}

std::unique_ptr<Notebook> openSealed(int attempts, const PassTime &passTime)
{
    static const Seal seal = Seal::make({Secret::ofText(QStringLiteral("bench"))}, RecoveryCode::random(), KeyCost::least());
    const QString path = folderInMemory() + QStringLiteral("/sealed%1.rung").arg(attempts);
    QFile::remove(path);
    QFile::copy(notebookFile(attempts), path);
    sealNotebookFile(Notebook::open(path)->database(), seal);
    return Notebook::openSealed(path, seal.copy(), {.passTime = passTime});
}

std::unique_ptr<Notebook> fullLadder(int attempts)
{
    auto notebook = Notebook::inMemory();
    const Instant now = notebook->now();
    std::vector<NewRung> steps;
    for (int i = 1; i <= 15; ++i)
        steps.push_back(
            {.title = *Title::from(QStringLiteral("Ask somebody you hardly know for something unusual, kindly, number %1").arg(i)),
             .context = Choices<Context>::all[static_cast<size_t>(i) % 9].first,
             .baseline = *Suds::from(6 * i)});
    const auto ladder = notebook->addLadder({.name = *Title::from(QStringLiteral("A full ladder"))}, steps);
    const auto rungs = read::rungs(*notebook, ladder);
    Record practised = read::record(*notebook);
    for (int i = 0; i < attempts; ++i) {
        const Instant at = now.plusDays(i - attempts);
        practised.attempts.push_back({.id = Id<Attempt>(QUuid::createUuid()),
                                      .rung = rungs[static_cast<size_t>(i) % rungs.size()].id,
                                      .prediction = Prediction{.sealedAt = at,
                                                               .feared = FearedText::from(QStringLiteral("they laugh")),
                                                               .pFeared = Likelihood::from(60),
                                                               .pNo = Likelihood::from(80),
                                                               .predictedPeak = Suds::from(30 + i % 50)},
                                      .outcome = Outcome{.happenedAt = at,
                                                         .day = notebook->dayOf(at),
                                                         .answer = Answer::No,
                                                         .peak = Suds::from(20 + i % 60),
                                                         .fearedHappened = FearedHappened::No,
                                                         .pFearedAgain = Likelihood::from(30),
                                                         .line = Line::from(QStringLiteral("the tall one smiled"))},
                                      .createdAt = at,
                                      .updatedAt = at});
    }
    notebook->merge(practised);
    return notebook;
}

} // namespace rung::bench
