// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/journal/journalpage.h"
#include "app/today/todaypage.h"
#include "tests/bench/notebooks.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTemporaryDir>

#include <functional>

namespace rung::bench {
namespace {

using MakePage = std::function<QWidget *(Notebook &, Preferences &)>;

/// From nothing to the first painted picture of one page.
void firstShow(benchmark::State &state, const MakePage &make)
{
    applyTheme(*qApp, Theme(Scheme::Light));
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    const QTemporaryDir home;
    Preferences preferences(home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state")));
    notebook->observations();
    for (auto _ : state) {
        const std::unique_ptr<QWidget> page(make(*notebook, preferences));
        page->resize(920, 760);
        benchmark::DoNotOptimize(page->grab().width());
    }
}

void ShowingToday(benchmark::State &state)
{
    firstShow(state, [](Notebook &notebook, Preferences &preferences) { return new TodayPage(notebook, preferences); });
}
BENCHMARK(ShowingToday)->Arg(100)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void ShowingTheJournal(benchmark::State &state)
{
    firstShow(state, [](Notebook &notebook, Preferences &) { return new JournalPage(notebook); });
}
BENCHMARK(ShowingTheJournal)->Arg(100)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace rung::bench
