// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/charts.h"
#include "core/charts/figures.h"
#include "core/exchange/archive.h"
#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"
#include "core/reports/pdf.h"
#include "core/reports/summaryreport.h"
#include "tests/bench/notebooks.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace rung::bench {
namespace {

void SavingALog(benchmark::State &state)
{
    const QString copy = folderInMemory() + QStringLiteral("/saving.rung");
    QFile::remove(copy);
    QFile::copy(notebookFile(static_cast<int>(state.range(0))), copy);
    const auto notebook = Notebook::open(copy);
    const auto rung = read::rungs(*notebook, read::ladders(*notebook).front().id).front().id;
    const Prediction prediction{.feared = FearedText::from(QStringLiteral("they laugh")),
                                .pFeared = Likelihood::from(60),
                                .pNo = Likelihood::from(80),
                                .predictedPeak = Suds::from(50)};
    const Outcome outcome{.happenedAt = notebook->now(),
                          .day = notebook->today(),
                          .answer = Answer::No,
                          .peak = Suds::from(40),
                          .fearedHappened = FearedHappened::No,
                          .pFearedAgain = Likelihood::from(30)};
    for (auto _ : state) {
        state.PauseTiming();
        const auto attempt = notebook->plan(rung, prediction);
        state.ResumeTiming();
        notebook->log(attempt, outcome,
                      QStringLiteral("The queue was short, so I had no excuse left. I said it too quietly the first time."));
    }
}
BENCHMARK(SavingALog)->Arg(10000)->Unit(benchmark::kMillisecond);

void OpeningANotebook(benchmark::State &state)
{
    notebookFile(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(openNotebook(static_cast<int>(state.range(0)))->observations().size());
}
BENCHMARK(OpeningANotebook)->Arg(100)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void SearchingAsOneTypes(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(read::entries(*notebook, {.words = QStringLiteral("qu")}, 0, 100).size());
}
BENCHMARK(SearchingAsOneTypes)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void ReadingTheNewestEntries(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(read::entries(*notebook, {}, 0, 100).size());
}
BENCHMARK(ReadingTheNewestEntries)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void ComputingTheFigures(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    const auto &observations = notebook->observations();
    for (auto _ : state)
        benchmark::DoNotOptimize(figuresOf(observations).asks);
}
BENCHMARK(ComputingTheFigures)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void WritingTheSummaryPdf(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    const SummaryContent content{.today = notebook->today(), .observations = notebook->observations()};
    for (auto _ : state)
        benchmark::DoNotOptimize(toPdf(summaryReport(content), QPageSize(QPageSize::A4)).size());
}
BENCHMARK(WritingTheSummaryPdf)->Arg(60)->Arg(5000)->Unit(benchmark::kMillisecond);

void ImportingAnArchive(benchmark::State &state)
{
    const QByteArray archive = [&] {
        const auto notebook = openNotebook(static_cast<int>(state.range(0)));
        return writeArchive(read::record(*notebook), notebook->now(), QStringLiteral("bench"), SupportPart::With);
    }();
    for (auto _ : state) {
        const QString path = folderInMemory() + QStringLiteral("/import.rung");
        QFile::remove(path);
        benchmark::DoNotOptimize(Notebook::create(path)->merge(readArchive(archive, path)).added);
    }
}
BENCHMARK(ImportingAnArchive)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
} // namespace rung::bench
