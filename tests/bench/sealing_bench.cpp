// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealedfile.h"
#include "tests/bench/notebooks.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <string>
#include <thread>

namespace rung::bench {
namespace {

using namespace std::chrono_literals;

Passphrase passphrase()
{
    return {Secret::ofText(QStringLiteral("four or five words of one's own"))};
}

/// What a passphrase costs: Argon2id, chosen to be slow, and next to nothing else.
void OpeningTheSeal(benchmark::State &state)
{
    const Seal seal = Seal::make(passphrase(), RecoveryCode::random());
    const QByteArray file = seal.sealed({});
    const SealHeader header = SealHeader::read({reinterpret_cast<const unsigned char *>(file.constData()), size_t(file.size())}, {});
    for (auto _ : state)
        benchmark::DoNotOptimize(Seal::opened(header, passphrase()).has_value());
}
BENCHMARK(OpeningTheSeal)->Unit(benchmark::kMillisecond);

/// From the file to the first page's numbers, the key being known.
void OpeningASealedNotebook(benchmark::State &state)
{
    const auto before = openSealed(static_cast<int>(state.range(0)));
    const QString path = before->path();
    state.counters["MB"] = static_cast<double>(QFileInfo(path).size()) / 1e6;
    for (auto _ : state)
        benchmark::DoNotOptimize(Notebook::openSealed(path, before->seal()->copy(), {}, Notebook::Access::ReadOnly)->observations().size());
}
BENCHMARK(OpeningASealedNotebook)->Arg(20000)->Arg(100000)->Unit(benchmark::kMillisecond);

/// How long the window stands still for a save, and how long until it is on the disk; the middle and the 95th percentile of each.
void SavingInASealedNotebook(benchmark::State &state)
{
    double waited = 0;
    const auto notebook = openSealed(static_cast<int>(state.range(0)), [&](const std::future<void> &written) {
        QElapsedTimer timer;
        timer.start();
        written.wait();
        waited = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    });
    state.counters["MB"] = static_cast<double>(QFileInfo(notebook->path()).size()) / 1e6;
    std::vector<double> blocked, confirmed;
    std::this_thread::sleep_for(1s); // nobody writes sooner after opening; memory for the first save is made ready meanwhile
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        notebook->write({QStringLiteral("The queue was short, so I had no excuse left.")});
        confirmed.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        blocked.push_back(confirmed.back() - waited);
    }
    const auto tell = [&](const std::string &what, std::vector<double> &list) {
        std::ranges::sort(list);
        state.counters[what + "_p50_ms"] = list[list.size() / 2];
        state.counters[what + "_p95_ms"] = list[list.size() * 95 / 100];
    };
    tell("blocked", blocked);
    tell("confirmed", confirmed);
}
BENCHMARK(SavingInASealedNotebook)->Arg(20000)->Arg(100000)->Unit(benchmark::kMillisecond)->Iterations(40);

} // namespace
} // namespace rung::bench
