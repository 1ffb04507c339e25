// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/score.h"

#include <type_traits>

namespace rung {
namespace {

using namespace literals;

TEST(Score, RefusesWhatIsOffTheScale)
{
    EXPECT_FALSE(Suds::from(-1));
    EXPECT_FALSE(Suds::from(101));
    EXPECT_FALSE(Handled::from(11));
}

TEST(Score, TakesBothEnds)
{
    EXPECT_EQ(Suds::from(0), 0_suds);
    EXPECT_EQ(Suds::from(100), 100_suds);
    EXPECT_EQ(Handled::from(10), 10_handled);
}

TEST(Score, OfOneKindDoesNotTurnIntoAnother)
{
    EXPECT_FALSE((std::is_convertible_v<Suds, Likelihood>));
    EXPECT_FALSE((std::is_constructible_v<Suds, Likelihood>));
    EXPECT_FALSE((std::is_constructible_v<Suds, int>));
}

} // namespace
} // namespace rung
