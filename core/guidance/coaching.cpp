// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/coaching.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rung {

namespace {
constexpr int linesAWeek = 3;
constexpr int overwhelming = 85;
constexpr int personal = 60;
constexpr int muchHarder = 20;

QString say(const char *text)
{
    return QCoreApplication::translate("Coaching", text);
}

bool peakAtLeast(const Observation &log, int limit)
{
    return log.peak && log.peak->value() >= limit;
}

bool applies(CoachingKind kind, const SavedLog &saved)
{
    const Observation &log = saved.log;
    switch (kind) {
    case CoachingKind::TooBig:
        return log.obstacle == Obstacle::TooBig || (log.answer != Answer::Waiting && peakAtLeast(log, overwhelming));
    case CoachingKind::Unwelcome:
        return log.unwelcome == Unwelcome::Yes;
    case CoachingKind::TakenPersonally:
        return isRefusal(log.answer) && (peakAtLeast(log, personal) || saved.selfBlaming);
    case CoachingKind::NotAStraightLine:
        return !saved.supportRuleFires && isAsk(log.answer) && saved.previousAsk && saved.previousAsk->peak
            && peakAtLeast(log, saved.previousAsk->peak->value() + muchHarder);
    }
    Q_UNREACHABLE();
}
} // namespace

const Observation *previousAskOnRung(std::span<const Observation> observations, const Observation &log)
{
    const Observation *previous = nullptr;
    for (const Observation &observation : observations) {
        if (observation.id == log.id)
            break;
        if (observation.rung == log.rung && isAsk(observation.answer))
            previous = &observation;
    }
    return previous;
}

std::optional<CoachingKind> coachingFor(const SavedLog &saved, std::span<const CoachingShown> shown,
                                        const std::set<CoachingKind> &switchedOff, Instant now)
{
    const Instant weekAgo = now.plusDays(-7);
    if (std::ranges::count_if(shown, [&](const CoachingShown &line) { return line.at > weekAgo; }) >= linesAWeek)
        return std::nullopt;
    for (const auto &[kind, name] : Choices<CoachingKind>::all)
        if (!switchedOff.contains(kind) && applies(kind, saved))
            return kind;
    return std::nullopt;
}

std::set<CoachingKind> coachingKinds(const QStringList &names)
{
    std::set<CoachingKind> kinds;
    for (const QString &name : names)
        if (const auto kind = fromName<CoachingKind>(name))
            kinds.insert(*kind);
    return kinds;
}

QString coachingLine(CoachingKind kind)
{
    switch (kind) {
    case CoachingKind::TooBig:
        return say(QT_TRANSLATE_NOOP("Coaching", "That was a big one. A smaller version teaches just as much."));
    case CoachingKind::Unwelcome:
        return say(QT_TRANSLATE_NOOP("Coaching", "What would make the next ask easier for them?"));
    case CoachingKind::TakenPersonally:
        return say(QT_TRANSLATE_NOOP("Coaching", "Which of these could be behind the no, whoever asked?"));
    case CoachingKind::NotAStraightLine:
        return say(QT_TRANSLATE_NOOP("Coaching", "Harder than last time. It goes up and down for most people."));
    }
    Q_UNREACHABLE();
}

QStringList reasonsForAnyone()
{
    return {say(QT_TRANSLATE_NOOP("Coaching", "rules")),
            say(QT_TRANSLATE_NOOP("Coaching", "busy")),
            say(QT_TRANSLATE_NOOP("Coaching", "tired")),
            say(QT_TRANSLATE_NOOP("Coaching", "money")),
            say(QT_TRANSLATE_NOOP("Coaching", "not theirs to give")),
            say(QT_TRANSLATE_NOOP("Coaching", "bad timing"))};
}

bool blamesOneself(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:(?:all )?my (?:own )?fault|hate myself|(?:what is|what's|something is|something's|something) wrong with me|"
                       "(?:i am|i'm|im) (?:just |so |such |too |really )*(?:an? )?(?:idiot|stupid|pathetic|loser|failure|worthless|"
                       "annoying|ridiculous|burden|weirdo|unlikable|unlovable|not good enough))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QString folded = text;
    return pattern.match(folded.replace(QChar(0x2019), QLatin1Char('\''))).hasMatch();
}

} // namespace rung
