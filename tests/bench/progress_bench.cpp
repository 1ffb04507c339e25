// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/theme.h"
#include "app/progress/progresspage.h"
#include "app/shell/summarysource.h"
#include "app/widgets/chartview.h"
#include "tests/bench/notebooks.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace rung::bench {
namespace {

/// The page over everything, shown once.
std::unique_ptr<ProgressPage> shownPage(Notebook &notebook)
{
    applyTheme(*qApp, Theme(Scheme::Light));
    auto page = std::make_unique<ProgressPage>(notebook);
    page->resize(920, 760);
    page->setScope({.range = ProgressRange::All});
    page->grab();
    return page;
}

/// The pointer to the place of the `index`th of a hundred steps across the chart.
void hover(ChartView &chart, int index)
{
    const QPointF place(chart.viewport()->width() * (index % 100) / 100.0, chart.viewport()->height() / 2.0);
    QMouseEvent move(QEvent::MouseMove, place, chart.viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(chart.viewport(), &move);
}

void ShowingProgress(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    notebook->observations();
    for (auto _ : state)
        benchmark::DoNotOptimize(shownPage(*notebook)->width());
}
BENCHMARK(ShowingProgress)->Arg(100)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void OpeningAQuestion(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    const auto page = shownPage(*notebook);
    for (auto _ : state) {
        page->showQuestion(static_cast<ChartQuestion>(state.range(1)));
        benchmark::DoNotOptimize(page->grab().width());
    }
}
BENCHMARK(OpeningAQuestion)->ArgsProduct({{100, 100000}, {0, 1, 2, 3, 4}})->Unit(benchmark::kMillisecond);

void ChangingTheFilter(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    const auto page = shownPage(*notebook);
    page->showQuestion(ChartQuestion::AsBadAsExpected);
    const Id<Ladder> ladder = notebook->observations().front().ladder;
    bool narrow = false;
    for (auto _ : state) {
        narrow = !narrow;
        page->setScope({.range = ProgressRange::All, .ladder = narrow ? std::optional(ladder) : std::nullopt});
        benchmark::DoNotOptimize(page->grab().width());
    }
}
BENCHMARK(ChangingTheFilter)->Arg(100)->Arg(100000)->Unit(benchmark::kMillisecond);

/// One move of the mouse and the picture after it; in the square there are as many dots as are ever drawn.
void HoveringOverAChart(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    applyTheme(*qApp, Theme(Scheme::Light));
    const auto picture = chartPicture(ChartQuestion::AsBadAsExpected, notebook->observations());
    ChartView chart;
    chart.resize(840, 460);
    chart.setPlot(picture.plots.at(static_cast<std::size_t>(state.range(1))), picture.title, picture.sentence);
    chart.grab();
    int index = 0;
    for (auto _ : state) {
        hover(chart, ++index);
        benchmark::DoNotOptimize(chart.grab().width());
    }
}
BENCHMARK(HoveringOverAChart)->ArgsProduct({{100, 100000}, {0, 1}})->Unit(benchmark::kMillisecond);

void ScrollingTheQuestion(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    const auto page = shownPage(*notebook);
    page->resize(920, 560);
    page->showQuestion(ChartQuestion::AsBadAsExpected);
    page->grab();
    QScrollBar *bar = static_cast<QScrollArea *>(page->currentWidget())->verticalScrollBar();
    int index = 0;
    for (auto _ : state) {
        bar->setValue(++index % std::max(1, bar->maximum()));
        benchmark::DoNotOptimize(page->grab().width());
    }
}
BENCHMARK(ScrollingTheQuestion)->Arg(100000)->Unit(benchmark::kMillisecond);

void WritingTheSummary(benchmark::State &state)
{
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    notebook->observations();
    for (auto _ : state) {
        const SummaryFigures figures = summaryFigures(*notebook, {}, notebook->today());
        benchmark::DoNotOptimize(toJson(figures).size());
        benchmark::DoNotOptimize(toText(figures, chartPictures(observationsIn(*notebook, {}))).size());
    }
}
BENCHMARK(WritingTheSummary)->Arg(100)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace rung::bench
