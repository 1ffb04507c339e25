// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/supporttrends.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

namespace {

using namespace rung;

constexpr int asks = 60;
constexpr double noise = 12;

/// Records of one kind: the fear they begin with, and how much it rises with every ask.
struct Kind
{
    double fear;
    double drift;
};

/// How many of the people ever met a rule, and after how many asks half of those had.
struct Met
{
    std::vector<int> afterAsks = {};

    double share(int people) const { return 100.0 * double(afterAsks.size()) / people; }
    int median()
    {
        if (afterAsks.empty())
            return 0;
        std::ranges::sort(afterAsks);
        return afterAsks[afterAsks.size() / 2];
    }
};

/// An ask a day on one rung.
std::vector<Observation> practice(const Kind &kind, std::mt19937 &random)
{
    std::normal_distribution<double> odd(0, noise);
    const Instant first = Instant::fromString(QStringLiteral("2026-01-01T12:00:00Z")).value();
    std::vector<Observation> made;
    for (int i = 0; i < asks; ++i) {
        const Instant at = first.plusDays(i);
        const int fear = std::clamp(int(std::lround(kind.fear + kind.drift * i + odd(random))), Suds::minimum, Suds::maximum);
        made.push_back({.id = Id<Attempt>(QUuid()),
                        .rung = Id<Rung>(QUuid()),
                        .ladder = Id<Ladder>(QUuid()),
                        .createdAt = at,
                        .happenedAt = at,
                        .day = Day::of(at),
                        .answer = Answer::No,
                        .baseline = *Suds::from(50),
                        .peak = Suds::from(fear)});
    }
    return made;
}

using Rule = std::optional<SupportLevel> (*)(const SupportView &);

/// After how many asks the rule first fired; 0 where it never did.
int firstMet(Rule rule, const std::vector<Observation> &all)
{
    for (int count = 1; count <= asks; ++count) {
        const SupportRecord record{.observations = std::span(all).first(size_t(count))};
        if (rule(SupportView(record, all[size_t(count - 1)].day)))
            return count;
    }
    return 0;
}

void simulate(const Kind &kind, int people)
{
    std::mt19937 random(2026);
    Met worse;
    Met steeper;
    for (int person = 0; person < people; ++person) {
        const auto record = practice(kind, random);
        if (const int after = firstMet(worsening, record))
            worse.afterAsks.push_back(after);
        if (const int after = firstMet(steep, record))
            steeper.afterAsks.push_back(after);
    }
    std::printf("%6.0f %8.1f %10.1f %% %8d %10.1f %% %8d\n", kind.fear, kind.drift, worse.share(people), worse.median(),
                steeper.share(people), steeper.median());
}

} // namespace

/// rung_support [PEOPLE]: how many people meet the rules about a rising fear within sixty asks, checked after each, with noise of SD 12.
int main(int argc, char **argv)
{
    const int people = argc > 1 ? std::atoi(argv[1]) : 10'000;
    std::printf("%d people, %d asks, one a day, noise SD %.0f\n", people, asks, noise);
    std::printf("%6s %8s %12s %8s %12s %8s\n", "fear", "a step", "worsening", "after", "steep", "after");
    for (const Kind &kind :
         {Kind{30, 0}, Kind{50, 0}, Kind{70, 0}, Kind{85, 0}, Kind{30, 1.5}, Kind{30, 2.5}, Kind{50, 1.5}, Kind{50, 2.5}})
        simulate(kind, people);
    return 0;
}
