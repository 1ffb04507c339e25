// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/journal/journalpage.h"
#include "app/ladder/ladderpage.h"
#include "app/today/todaypage.h"
#include "tests/bench/notebooks.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QKeyEvent>
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

/// The ladder page with what it needs around it.
struct LadderDesk
{
    std::unique_ptr<Notebook> notebook = fullLadder(500);
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state"))};
    Drafts drafts{home.path(), notebook->id()};

    std::unique_ptr<LadderPage> page()
    {
        auto made = std::make_unique<LadderPage>(*notebook, drafts, preferences);
        made->resize(920, 760);
        return made;
    }
};

/// 15 rungs and 500 attempts, from nothing to the first painted picture; the numbers are read by the page.
void ShowingTheLadder(benchmark::State &state)
{
    applyTheme(*qApp, Theme(Scheme::Light));
    LadderDesk desk;
    desk.notebook->observations();
    for (auto _ : state)
        benchmark::DoNotOptimize(desk.page()->grab().width());
}
BENCHMARK(ShowingTheLadder)->Unit(benchmark::kMillisecond);

/// From the key to the repainted ladder: the rung is moved, written, read again and drawn.
void ReorderingTheLadder(benchmark::State &state)
{
    applyTheme(*qApp, Theme(Scheme::Light));
    LadderDesk desk;
    const auto page = desk.page();
    page->setOrder(LadderOrder::Own);
    page->show();
    QCoreApplication::processEvents();
    auto *view = page->findChild<QWidget *>(QStringLiteral("ladderView"));
    bool up = false;
    for (auto _ : state) {
        up = !up;
        QKeyEvent press(QEvent::KeyPress, up ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        QCoreApplication::sendEvent(view, &press);
        QCoreApplication::processEvents();
    }
}
BENCHMARK(ReorderingTheLadder)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace rung::bench
