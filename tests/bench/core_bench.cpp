// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exporting.h"
#include "core/charts/charts.h"
#include "core/charts/figures.h"
#include "core/exchange/archive.h"
#include "core/guidance/phrasecheck.h"
#include "core/notebook/journalreader.h"
#include "core/notebook/readers.h"
#include "core/reports/pdf.h"
#include "core/reports/summaryreport.h"
#include "tests/bench/notebooks.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

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

const std::initializer_list<const char *> words = {"queue",         "they laugh", "\"no problem\" -bread",
                                                   "smile fear>40", "a b c",      "voice answer:no from:2020"};

/// What one sees after each key of several searches: all that is found, and the words of the first rows. Reports the 95th percentile.
void searchKeyByKey(benchmark::State &state, const Notebook &notebook, std::initializer_list<const char *> searches)
{
    const read::Journal journal(notebook);
    std::vector<double> milliseconds;
    for (auto _ : state) {
        for (const char *typed : searches) {
            const QString whole = QString::fromUtf8(typed);
            for (qsizetype length = 1; length <= whole.size(); ++length) {
                QElapsedTimer timer;
                timer.start();
                const JournalQuery query = parseJournalQuery(whole.left(length));
                const auto found = journal.find(query);
                for (size_t i = 0; i < std::min<size_t>(found.size(), 20); ++i)
                    benchmark::DoNotOptimize(journal.entryAt(found[i], query.terms).excerpt.size());
                milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    std::ranges::sort(milliseconds);
    state.counters["p50_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
    state.counters["max_ms"] = milliseconds.back();
}

void SearchingAsOneTypes(benchmark::State &state)
{
    searchKeyByKey(state, *openNotebook(static_cast<int>(state.range(0))), words);
}
BENCHMARK(SearchingAsOneTypes)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void SearchingASealedNotebook(benchmark::State &state)
{
    searchKeyByKey(state, *openSealed(static_cast<int>(state.range(0))), words);
}
BENCHMARK(SearchingASealedNotebook)->Arg(10000)->Unit(benchmark::kMillisecond);

/// What no index of words answers: the texts themselves are looked through.
void SearchingForSigns(benchmark::State &state)
{
    searchKeyByKey(state, *openNotebook(static_cast<int>(state.range(0))), {"咖啡", "で", "한국", "→", "-漢 queue"});
}
BENCHMARK(SearchingForSigns)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void ReadingTheTimeline(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const read::Journal journal(*notebook);
        const auto found = journal.find({});
        for (size_t i = 0; i < 20; ++i)
            benchmark::DoNotOptimize(journal.entryAt(found[i]).excerpt.size());
    }
}
BENCHMARK(ReadingTheTimeline)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

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
        benchmark::DoNotOptimize(toPdf(summaryReport(content), localPaper()).size());
}
BENCHMARK(WritingTheSummaryPdf)->Arg(60)->Arg(5000)->Unit(benchmark::kMillisecond);

/// The summary with every entry of the journal behind it.
void WritingTheWholeJournalPdf(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const ExportChoice choice{.format = ExportFormat::Pdf, .scope = withEveryWord(*notebook, {})};
        state.counters["entries"] = static_cast<double>(choice.scope.entries.size());
        writeExport(*notebook, choice, folderInMemory() + QStringLiteral("/journal.pdf"));
    }
}
BENCHMARK(WritingTheWholeJournalPdf)->Arg(5000)->Unit(benchmark::kMillisecond)->Iterations(1);

void ExportingAnArchive(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    for (auto _ : state)
        writeExport(*notebook, {.format = ExportFormat::Archive}, folderInMemory() + QStringLiteral("/life.json"));
}
BENCHMARK(ExportingAnArchive)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond)->Iterations(1);
void CheckingThePhrases(benchmark::State &state)
{
    QString text;
    while (text.size() < state.range(0))
        text +=
            QStringLiteral("I asked the neighbour for a ladder and he said no, so I didn't know what to say. I felt hopeless for a minute, "
                           "then it died down. I don't want to give up on this. ");
    text.truncate(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(checkPhrases(text, true));
}
BENCHMARK(CheckingThePhrases)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

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
