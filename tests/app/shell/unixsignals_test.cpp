// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/unixsignals.h"

#include <QSignalSpy>

#include <csignal>

namespace rung {

class UnixSignal : public testing::TestWithParam<int>
{
};

TEST_P(UnixSignal, AsksForAnOrderlyEnd)
{
    const UnixSignals watch;
    QSignalSpy asked(&watch, &UnixSignals::endRequested);
    std::raise(GetParam());
    EXPECT_TRUE(asked.wait());
}

INSTANTIATE_TEST_SUITE_P(Each, UnixSignal, testing::Values(SIGINT, SIGTERM, SIGHUP));

} // namespace rung
