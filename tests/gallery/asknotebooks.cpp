// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/asknotebooks.h"

#include <algorithm>

namespace rung::gallery {

namespace {

constexpr int stretch = 20'000; ///< hours over which many asks are spread
constexpr int widest = 80;      ///< hours between two of a few

/// What repeats with a period of its own, so that the numbers wander as a person's do.
int wave(int i, int step, int period)
{
    return i * step % period;
}

QUuid idOf(int kind, int i)
{
    return QUuid(static_cast<uint>(kind), 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(i >> 16), static_cast<uchar>(i >> 8),
                 static_cast<uchar>(i));
}

Suds suds(int value)
{
    return *Suds::from(std::clamp(value / 5 * 5, 0, 100));
}

Likelihood likelihood(int value)
{
    return *Likelihood::from(std::clamp(value / 5 * 5, 0, 100));
}

constexpr int baselines[] = {25, 40, 50, 65};

Attempt attempt(int i, int all, const AskNotebook &wanted, Instant at)
{
    const bool left = i >= wanted.asks;
    const int rung = wanted.equal ? 1 : std::clamp(3 * (i - wave(i, 3, 4)) / std::max(1, all - 1) + wave(i, 7, 2), 0, 3);
    const int expected = wanted.equal ? 50 : baselines[rung] + wave(i, 35, 40);
    const int gap = wanted.equal ? 0 : wave(i, 25, 45) - 10;
    const int felt = wanted.harder ? expected + gap : expected - gap;
    const Instant sealed = at.plusSeconds(-3600);
    Attempt made{Id<Attempt>(idOf(3, i)), Id<Rung>(idOf(2, rung)), {}, {}, {}, sealed, at};
    made.prediction = Prediction{.sealedAt = sealed,
                                 .feared = FearedText::from(QStringLiteral("they laugh")),
                                 .pFeared = likelihood(wanted.equal ? 60 : 40 + wave(i, 35, 55)),
                                 .pNo = likelihood(wanted.equal ? 70 : 45 + wave(i, 20, 55)),
                                 .predictedPeak = suds(expected),
                                 .predictedNextDay = suds(expected - 20)};
    const Answer answers[] = {Answer::No, Answer::Yes, Answer::No, Answer::Partly, Answer::Yes, Answer::NoReply, Answer::Yes};
    const bool happened = !wanted.equal && i % 9 == 4;
    made.outcome = Outcome{.happenedAt = at,
                           .day = Day::of(at),
                           .answer = left     ? Answer::LeftBefore
                               : wanted.equal ? Answer::No
                                              : answers[i % 7],
                           .peak = suds(felt + (left ? 15 : 0)),
                           .fearedHappened = happened ? FearedHappened::Yes : FearedHappened::No,
                           .pFearedAgain = likelihood(wanted.equal ? 60 : 15 + wave(i, 25, 40)),
                           .now = suds(felt - 25)};
    if (!left && (wanted.equal || i % 4 != 3))
        made.nextDay = NextDay{at.plusDays(1), suds(wanted.harder ? felt : felt / 4)};
    return made;
}

} // namespace

std::vector<AskNotebook> askNotebooks()
{
    std::vector<AskNotebook> notebooks;
    for (const int asks : {0, 1, 2, 4, 7, 12, 60, 5000})
        notebooks.push_back({.name = QStringLiteral("n%1").arg(asks, 4, 10, QLatin1Char('0')), .asks = asks, .inEveryLook = asks == 12});
    notebooks.push_back({QStringLiteral("harder"), 12, true});
    notebooks.push_back({QStringLiteral("left"), 12, false, false, 4});
    notebooks.push_back({QStringLiteral("equal"), 12, false, true});
    return notebooks;
}

void fill(Notebook &notebook, const AskNotebook &wanted)
{
    const Instant now = notebook.now();
    Record record{notebook.id()};
    const Id<Ladder> ladder(idOf(1, 0));
    record.ladders.push_back({ladder, *Title::from(QStringLiteral("Small asks")), {}, {}, now.plusDays(-900), now.plusDays(-900)});
    const char *titles[] = {"Ask for a taste before buying", "Ask a neighbour for a tool", "Ask for a discount", "Ask for a better table"};
    for (int i = 0; i < 4; ++i)
        record.rungs.push_back({.id = Id<Rung>(idOf(2, i)),
                                .ladder = ladder,
                                .title = *Title::from(QLatin1String(titles[i])),
                                .context = i % 2 ? Context::Neighbours : Context::Shops,
                                .baseline = *Suds::from(baselines[i]),
                                .position = i,
                                .createdAt = now.plusDays(-900),
                                .updatedAt = now.plusDays(-900)});
    const int all = wanted.asks + wanted.left;
    const int hours = all > 1 ? std::min(stretch / all, widest) : 0;
    for (int i = 0; i < all; ++i)
        record.attempts.push_back(attempt(i, all, wanted, now.plusSeconds(-3600LL * (hours * (all - 1 - i) + 2))));
    notebook.merge(record);
}

} // namespace rung::gallery
