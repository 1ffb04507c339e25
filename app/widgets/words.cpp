// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/words.h"

#include <QCoreApplication>

namespace rung {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString answerWord(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Words::tr("Yes", "answerWord");
    case Answer::Partly:
        return Words::tr("Partly", "answerWord");
    case Answer::No:
        return Words::tr("No", "answerWord");
    case Answer::NoReply:
        return Words::tr("No reply", "answerWord");
    case Answer::Waiting:
        return Words::tr("Waiting", "answerWord");
    case Answer::LeftBefore:
        return Words::tr("I left before the answer", "answerWord");
    case Answer::DidNotAsk:
        return Words::tr("I did not ask", "answerWord");
    }
    Q_UNREACHABLE();
}

QString fearedHappenedWord(FearedHappened happened)
{
    switch (happened) {
    case FearedHappened::No:
        return Words::tr("No", "fearedHappenedWord");
    case FearedHappened::Partly:
        return Words::tr("Partly", "fearedHappenedWord");
    case FearedHappened::Yes:
        return Words::tr("Yes", "fearedHappenedWord");
    }
    Q_UNREACHABLE();
}

QString habitWord(Habit habit)
{
    switch (habit) {
    case Habit::Hurried:
        return Words::tr("Hurrying", "habitWord");
    case Habit::Apologising:
        return Words::tr("Apologising", "habitWord");
    case Habit::Script:
        return Words::tr("A script by heart", "habitWord");
    case Habit::LookedAway:
        return Words::tr("Looking away", "habitWord");
    case Habit::Joke:
        return Words::tr("Making it a joke", "habitWord");
    case Habit::Hinted:
        return Words::tr("Hinting instead of asking", "habitWord");
    case Habit::ByMessage:
        return Words::tr("By message instead of in person", "habitWord");
    case Habit::Companion:
        return Words::tr("Taking someone along", "habitWord");
    case Habit::Drank:
        return Words::tr("A drink beforehand", "habitWord");
    case Habit::SurePick:
        return Words::tr("Picking a sure yes", "habitWord");
    case Habit::LeftEarly:
        return Words::tr("Leaving early", "habitWord");
    case Habit::Checking:
        return Words::tr("Checking afterwards", "habitWord");
    }
    Q_UNREACHABLE();
}

QString feelingWord(Feeling feeling)
{
    switch (feeling) {
    case Feeling::Nervous:
        return Words::tr("Nervous", "feelingWord");
    case Feeling::Embarrassed:
        return Words::tr("Embarrassed", "feelingWord");
    case Feeling::Sad:
        return Words::tr("Sad", "feelingWord");
    case Feeling::Angry:
        return Words::tr("Angry", "feelingWord");
    case Feeling::Proud:
        return Words::tr("Proud", "feelingWord");
    case Feeling::Relieved:
        return Words::tr("Relieved", "feelingWord");
    case Feeling::Amused:
        return Words::tr("Amused", "feelingWord");
    case Feeling::Flat:
        return Words::tr("Flat", "feelingWord");
    case Feeling::Ashamed:
        return Words::tr("Ashamed", "feelingWord");
    case Feeling::Curious:
        return Words::tr("Curious", "feelingWord");
    case Feeling::Warm:
        return Words::tr("Warm", "feelingWord");
    case Feeling::Other:
        return Words::tr("Something else", "feelingWord");
    }
    Q_UNREACHABLE();
}

QString bodyWord(Body body)
{
    switch (body) {
    case Body::Heart:
        return Words::tr("Heart racing", "bodyWord");
    case Body::Shaking:
        return Words::tr("Shaking", "bodyWord");
    case Body::Blushing:
        return Words::tr("Blushing", "bodyWord");
    case Body::Breath:
        return Words::tr("Short of breath", "bodyWord");
    case Body::Stomach:
        return Words::tr("Stomach", "bodyWord");
    case Body::Panic:
        return Words::tr("Felt like panic", "bodyWord");
    case Body::Unreal:
        return Words::tr("Felt unreal", "bodyWord");
    case Body::PastPain:
        return Words::tr("Brought back something painful", "bodyWord");
    }
    Q_UNREACHABLE();
}

QString unwelcomeWord(Unwelcome unwelcome)
{
    switch (unwelcome) {
    case Unwelcome::No:
        return Words::tr("No", "unwelcomeWord");
    case Unwelcome::Unsure:
        return Words::tr("Unsure", "unwelcomeWord");
    case Unwelcome::Yes:
        return Words::tr("Yes", "unwelcomeWord");
    }
    Q_UNREACHABLE();
}

QString obstacleWord(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::TooBig:
        return Words::tr("It was too big", "obstacleWord");
    case Obstacle::BadMoment:
        return Words::tr("A bad moment", "obstacleWord");
    case Obstacle::LowEnergy:
        return Words::tr("Low energy", "obstacleWord");
    case Obstacle::UnsureFair:
        return Words::tr("Unsure it was fair", "obstacleWord");
    case Obstacle::Forgot:
        return Words::tr("I forgot", "obstacleWord");
    }
    Q_UNREACHABLE();
}

QString contextWord(Context context)
{
    switch (context) {
    case Context::Shops:
        return Words::tr("Shops", "contextWord");
    case Context::Strangers:
        return Words::tr("Strangers", "contextWord");
    case Context::Work:
        return Words::tr("Work", "contextWord");
    case Context::Neighbours:
        return Words::tr("Neighbours", "contextWord");
    case Context::Online:
        return Words::tr("Online", "contextWord");
    case Context::DatingFriendship:
        return Words::tr("Dating and friendship", "contextWord");
    case Context::Institutions:
        return Words::tr("Offices and services", "contextWord");
    case Context::Family:
        return Words::tr("Family", "contextWord");
    case Context::Other:
        return Words::tr("Somewhere else", "contextWord");
    }
    Q_UNREACHABLE();
}

QString againWord(Again again)
{
    switch (again) {
    case Again::Anyone:
        return Words::tr("Of anyone, again", "againWord");
    case Again::OtherPerson:
        return Words::tr("Only of another person", "againWord");
    case Again::Once:
        return Words::tr("Once", "againWord");
    }
    Q_UNREACHABLE();
}

QString inTheWayWord(InTheWay inTheWay)
{
    switch (inTheWay) {
    case InTheWay::No:
        return Words::tr("No", "inTheWayWord");
    case InTheWay::Some:
        return Words::tr("Some", "inTheWayWord");
    case InTheWay::ALot:
        return Words::tr("A lot", "inTheWayWord");
    }
    Q_UNREACHABLE();
}

QString quotedSentence(const QString &words)
{
    static const QString endings = QStringLiteral(".!?…。！？؟");
    const bool ended = !words.isEmpty() && endings.contains(words.back());
    return (ended ? QCoreApplication::translate("Words", "“%1”") : QCoreApplication::translate("Words", "“%1.”")).arg(words);
}

} // namespace rung
