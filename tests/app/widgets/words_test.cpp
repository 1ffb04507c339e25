// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/words.h"

#include <set>

using namespace rung;

namespace {
/// How many different words the choices of an enum have; an empty word does not count.
template <class Enum>
size_t differentWords(QString (*word)(Enum))
{
    std::set<QString> words;
    for (const auto &[choice, text] : choicesWith<Enum>(word))
        if (!text.isEmpty())
            words.insert(text);
    return words.size();
}
} // namespace

TEST(Words, TellEveryChoiceFromEveryOther)
{
    EXPECT_EQ(differentWords<Answer>(answerWord), Choices<Answer>::all.size());
    EXPECT_EQ(differentWords<FearedHappened>(fearedHappenedWord), Choices<FearedHappened>::all.size());
    EXPECT_EQ(differentWords<Habit>(habitWord), Choices<Habit>::all.size());
    EXPECT_EQ(differentWords<Feeling>(feelingWord), Choices<Feeling>::all.size());
    EXPECT_EQ(differentWords<Body>(bodyWord), Choices<Body>::all.size());
    EXPECT_EQ(differentWords<Unwelcome>(unwelcomeWord), Choices<Unwelcome>::all.size());
    EXPECT_EQ(differentWords<Obstacle>(obstacleWord), Choices<Obstacle>::all.size());
    EXPECT_EQ(differentWords<Context>(contextWord), Choices<Context>::all.size());
    EXPECT_EQ(differentWords<Again>(againWord), Choices<Again>::all.size());
    EXPECT_EQ(differentWords<InTheWay>(inTheWayWord), Choices<InTheWay>::all.size());
}

TEST(Words, ComeInTheOrderOfTheFile)
{
    const auto answers = choicesWith<Answer>(answerWord);
    ASSERT_EQ(answers.size(), 7u);
    EXPECT_EQ(answers.front(), std::pair(Answer::Yes, QStringLiteral("Yes")));
    EXPECT_EQ(answers[5], std::pair(Answer::LeftBefore, QStringLiteral("I left before the answer")));
}
