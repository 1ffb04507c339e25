// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/journal/journalpage.h"
#include "app/journal/writepage.h"
#include "app/ladder/ladderpage.h"
#include "app/today/todaypage.h"
#include "app/widgets/spelling.h"
#include "core/notebook/drafts.h"
#include "tests/bench/notebooks.h"

#include <benchmark/benchmark.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <vector>

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

/// One page further down the list of entries and the picture after it, from the newest to the oldest.
void ScrollingTheJournal(benchmark::State &state)
{
    applyTheme(*qApp, Theme(Scheme::Light));
    const auto notebook = openNotebook(static_cast<int>(state.range(0)));
    JournalPage page(*notebook);
    page.resize(920, 760);
    page.show();
    QCoreApplication::processEvents();
    auto *view = page.findChild<QAbstractItemView *>(QStringLiteral("journalView"));
    QScrollBar *bar = view->verticalScrollBar();
    std::vector<double> milliseconds;
    for (auto _ : state) {
        if (bar->value() == bar->maximum() && !view->model()->canFetchMore({}))
            bar->setValue(0);
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + bar->pageStep());
        QCoreApplication::processEvents();
        benchmark::DoNotOptimize(view->viewport()->grab().width());
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    state.counters["p50_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
    state.counters["max_ms"] = milliseconds.back();
}
BENCHMARK(ScrollingTheJournal)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond)->Iterations(13000);

/// Each of 10,000 keys into the text of the write page, spelling checked where a dictionary is installed, in one paragraph or in many.
void TypingALongText(benchmark::State &state)
{
    applyTheme(*qApp, Theme(Scheme::Light));
    const auto notebook = openNotebook(100);
    const QTemporaryDir home;
    Preferences preferences(home.filePath(QStringLiteral("settings")), home.filePath(QStringLiteral("state")));
    Drafts drafts(home.path(), notebook->id());
    QWidget window;
    const Spelling spelling(preferences, dictionaryFolders(), &window);
    auto *page = new WritePage(*notebook, drafts, std::optional<Id<Attempt>>(), WritePage::Prompts::Offered, &window);
    page->resize(920, 760);
    window.show();
    QCoreApplication::processEvents();
    auto *text = page->findChild<QWidget *>(QStringLiteral("textEdit"));
    const QString sentence =
        QStringLiteral("The queue was short, so I hadd no excuse left and asked. ") + QLatin1String(state.range(0) ? "\n" : "");
    std::vector<double> milliseconds;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const QChar character = sentence.at(static_cast<qsizetype>(milliseconds.size()) % sentence.size());
        QKeyEvent press(QEvent::KeyPress, character == QLatin1Char('\n') ? Qt::Key_Return : Qt::Key_A, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(text, &press);
        QCoreApplication::processEvents();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
    state.counters["max_ms"] = milliseconds.back();
}
BENCHMARK(TypingALongText)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(10000);

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
