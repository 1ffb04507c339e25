// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/launchoptions.h"

namespace rung {

namespace {
std::variant<LaunchOptions, LaunchAnswer> reading(const char *arguments)
{
    return readLaunchOptions(QStringList{QStringLiteral("rung")}
                             + QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

LaunchOptions optionsOf(const char *arguments)
{
    return std::get<LaunchOptions>(reading(arguments));
}
} // namespace

TEST(LaunchOptions, AskForNothingWhenNothingIsSaid)
{
    const LaunchOptions options = optionsOf("");
    EXPECT_EQ(options.notebook, QString());
    EXPECT_FALSE(options.demo || options.newAttempt || options.alreadyAsked || options.readOnly || options.exitAfterStartup);
    EXPECT_FALSE(options.place || options.theme || options.zoom || options.language);
}

TEST(LaunchOptions, TakeEveryOption)
{
    const LaunchOptions options = optionsOf("--demo --page progress --new-attempt --already-asked --read-only --theme dark --zoom 150 "
                                            "--language de --exit-after-startup my.rung");
    EXPECT_TRUE(options.demo && options.newAttempt && options.alreadyAsked && options.readOnly && options.exitAfterStartup);
    EXPECT_EQ(options.place, Place::Progress);
    EXPECT_EQ(options.theme, ThemeChoice::Dark);
    EXPECT_EQ(options.zoom, 150);
    EXPECT_EQ(options.language, QStringLiteral("de"));
    EXPECT_EQ(options.notebook, QStringLiteral("my.rung"));
}

class LaunchOptionsRefused : public testing::TestWithParam<const char *>
{
};

TEST_P(LaunchOptionsRefused, ExitWithTwoAndSayWhatIsWrong)
{
    const auto read = reading(GetParam());
    const auto *answer = std::get_if<LaunchAnswer>(&read);
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->exitCode, 2);
    EXPECT_FALSE(answer->text.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Each, LaunchOptionsRefused,
                         testing::Values("--page nowhere", "--page talk", "--theme pink", "--zoom 79", "--zoom 251", "--zoom big",
                                         "--frobnicate", "one.rung two.rung"));

TEST(LaunchOptions, AnswerWithTheVersion)
{
    const auto read = reading("--version");
    EXPECT_EQ(std::get<LaunchAnswer>(read).exitCode, 0);
    EXPECT_TRUE(std::get<LaunchAnswer>(read).text.startsWith(QStringLiteral("rung ")));
}

TEST(LaunchOptions, AnswerWithHelpThatNamesTheNotebook)
{
    const auto read = reading("--help");
    EXPECT_EQ(std::get<LaunchAnswer>(read).exitCode, 0);
    EXPECT_TRUE(std::get<LaunchAnswer>(read).text.contains(QStringLiteral("[NOTEBOOK]")));
}

} // namespace rung
