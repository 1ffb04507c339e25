// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"

#include <QString>

#include <utility>
#include <vector>

namespace rung {

/// What each choice is called on screen: one short word or phrase, wherever it is shown.
QString answerWord(Answer answer);
QString fearedHappenedWord(FearedHappened happened);
QString habitWord(Habit habit);
QString feelingWord(Feeling feeling);
QString bodyWord(Body body);
QString unwelcomeWord(Unwelcome unwelcome);
QString obstacleWord(Obstacle obstacle);
QString contextWord(Context context);
QString againWord(Again again);
QString inTheWayWord(InTheWay inTheWay);

/// The person's words in quotation marks as a sentence of its own: “They laugh.”, with a full stop where they wrote none.
QString quotedSentence(const QString &words);

/// Every choice of an enum with its word, in the order of the file format: `choicesWith<Habit>(habitWord)`.
template <class Enum>
std::vector<std::pair<Enum, QString>> choicesWith(QString (*word)(Enum))
{
    std::vector<std::pair<Enum, QString>> choices;
    for (const auto &[choice, name] : Choices<Enum>::all)
        choices.emplace_back(choice, word(choice));
    return choices;
}

} // namespace rung
