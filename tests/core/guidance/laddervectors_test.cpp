// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/support/paths.h"

#include "core/guidance/nextrung.h"
#include "tests/core/guidance/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rung;

namespace {
int idOf(const QString &letter)
{
    return letter.at(0).unicode();
}

QString letterOf(Id<Rung> id)
{
    return QString(QChar(char16_t(id.uuid().data1)));
}

template <class Score>
std::optional<Score> scoreOf(const QJsonValue &value)
{
    return value.isDouble() ? Score::from(value.toInt()) : std::nullopt;
}

Rung rungOf(const QJsonObject &json)
{
    Rung rung = sample::rung(idOf(json[QLatin1String("id")].toString()), json[QLatin1String("base")].toInt());
    rung.context = fromName<Context>(json[QLatin1String("ctx")].toString()).value();
    rung.position = json[QLatin1String("order")].toInt();
    rung.again = fromName<Again>(json[QLatin1String("again")].toString(QStringLiteral("anyone"))).value();
    rung.archived = json[QLatin1String("archived")].toBool();
    return rung;
}

Observation observationOf(const QJsonObject &json, const std::vector<Rung> &rungs)
{
    const auto id = sample::id<Rung>(idOf(json[QLatin1String("rung")].toString()));
    const auto &rung = *std::ranges::find_if(rungs, [&](const Rung &candidate) { return candidate.id == id; });
    const Answer answer = fromName<Answer>(json[QLatin1String("answer")].toString()).value();
    Observation attempt = sample::ask(rung, json[QLatin1String("day")].toInt(), 0, answer);
    attempt.peak = scoreOf<Suds>(json[QLatin1String("peak")]);
    attempt.pFeared = scoreOf<Likelihood>(json[QLatin1String("pre")]);
    attempt.pFearedAgain = scoreOf<Likelihood>(json[QLatin1String("post")]);
    attempt.handled = scoreOf<Handled>(json[QLatin1String("handled")]);
    for (const auto &habit : json[QLatin1String("habits")].toArray())
        attempt.habits.push_back(fromName<Habit>(habit.toString()).value());
    if (json[QLatin1String("panic")].toBool())
        attempt.body.push_back(Body::Panic);
    return attempt;
}

QString wordOrNull(const QJsonValue &value)
{
    return value.isNull() ? QStringLiteral("null") : value.toVariant().toString();
}

QString inWords(const QJsonObject &expect)
{
    QStringList words;
    for (const char *key : {"action", "rung", "target", "why", "level", "ceiling"})
        words << wordOrNull(expect[QLatin1String(key)]);
    return words.join(QLatin1Char(' '));
}

QString inWords(const Advice &advice, const LadderProgress &progress)
{
    const auto null = QStringLiteral("null");
    return QStringList{toName(advice.action),
                       advice.rung ? letterOf(*advice.rung) : null,
                       advice.target ? QString::number(advice.target->value()) : null,
                       advice.why ? toName(*advice.why) : null,
                       QString::number(progress.level),
                       QString::number(progress.ceiling)}
        .join(QLatin1Char(' '));
}

void check(const QJsonObject &vector)
{
    std::vector<Rung> rungs;
    for (const auto &rung : vector[QLatin1String("rungs")].toArray())
        rungs.push_back(rungOf(rung.toObject()));
    std::vector<Observation> observations;
    for (const auto &attempt : vector[QLatin1String("attempts")].toArray())
        observations.push_back(observationOf(attempt.toObject(), rungs));

    const auto record = ladderRecord(sample::id<Ladder>(1), rungs, observations);
    const auto progress = ladderProgress(record);
    const auto advice = nextStep(record, progress, sample::day(vector[QLatin1String("today")].toInt()));
    EXPECT_EQ(inWords(advice, progress), inWords(vector[QLatin1String("expect")].toObject()));

    QJsonObject settled;
    for (const RungProgress &rung : progress.rungs)
        settled[letterOf(rung.rung)] = rung.settled ? QJsonValue(toName(*rung.settled)) : QJsonValue();
    EXPECT_EQ(QJsonDocument(settled).toJson(), QJsonDocument(vector[QLatin1String("settled")].toObject()).toJson());
}
} // namespace

TEST(NextStep, AgreesWithTheSecondImplementationOnEveryVector)
{
    QFile file(testData(QStringLiteral("vectors/ladder.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GE(vectors.size(), 20);
    for (const auto &vector : vectors) {
        SCOPED_TRACE(vector.toObject()[QLatin1String("name")].toString().toStdString());
        check(vector.toObject());
    }
}
