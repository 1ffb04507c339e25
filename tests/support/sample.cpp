// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"

namespace rung::sample {

using namespace literals;

IdSource countingIds()
{
    return [count = 0]() mutable {
        return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(++count, 12, 10, QLatin1Char('0')));
    };
}

Environment environment(StillClock &clock)
{
    return {clock.clock(), countingIds(), DayStart::standard()};
}

Title title(const char *text)
{
    return Title::from(QString::fromUtf8(text)).value();
}

NewRung newRung(const char *text, Suds baseline)
{
    return {.title = title(text), .context = Context::Shops, .baseline = baseline};
}

Prediction prediction()
{
    return {.feared = FearedText::from(QStringLiteral("they laugh")), .pFeared = 60_percent, .pNo = 80_percent, .predictedPeak = 50_suds};
}

Outcome outcome(const Notebook &notebook, Answer answer)
{
    return {.happenedAt = notebook.now(),
            .day = notebook.today(),
            .answer = answer,
            .peak = 40_suds,
            .fearedHappened = FearedHappened::No,
            .pFearedAgain = 30_percent};
}

} // namespace rung::sample
