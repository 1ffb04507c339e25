// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/sealing/recoverycode.h"

#include <QRegularExpression>

#include <algorithm>

namespace rung {
namespace {

bool same(const RecoveryCode &a, const RecoveryCode &b)
{
    return std::ranges::equal(a.bytes(), b.bytes());
}

TEST(RecoveryCode, IsEightGroupsOfFourSignsThatCannotBeMistaken)
{
    for (int i = 0; i < 50; ++i)
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$"))
                        .match(RecoveryCode::random().text())
                        .hasMatch());
}

TEST(RecoveryCode, IsReadBackAsItWasWritten)
{
    for (int i = 0; i < 50; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        const auto read = RecoveryCode::from(code.text());
        ASSERT_TRUE(read);
        EXPECT_TRUE(same(*read, code));
    }
}

TEST(RecoveryCode, IsAnotherOneEachTime)
{
    EXPECT_FALSE(same(RecoveryCode::random(), RecoveryCode::random()));
}

TEST(RecoveryCode, ForgivesCaseSpacesDashesAndLookAlikes)
{
    const auto code = RecoveryCode::from(QStringLiteral("0011-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567"));
    const auto asTyped = RecoveryCode::from(QStringLiteral(" oOiL abcd–efgh jkmn pqrstvwx yz23 4567 "));
    ASSERT_TRUE(code);
    ASSERT_TRUE(asTyped);
    EXPECT_TRUE(same(*code, *asTyped));
}

TEST(RecoveryCode, RefusesWhatIsTooShortTooLongOrOutsideTheAlphabet)
{
    EXPECT_FALSE(RecoveryCode::from({}));
    EXPECT_FALSE(RecoveryCode::from(QStringLiteral("0011-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-456")));
    EXPECT_FALSE(RecoveryCode::from(QStringLiteral("0011-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-45678")));
    EXPECT_FALSE(RecoveryCode::from(QStringLiteral("U011-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567")));
    EXPECT_FALSE(RecoveryCode::from(QStringLiteral("Ä011-ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567")));
}

} // namespace
} // namespace rung
