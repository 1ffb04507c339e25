// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/reveal.h"

#include "core/domain/sentences.h"

#include <QCoreApplication>

namespace rung {

namespace {
constexpr int closeWithin = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("Reveal", text);
}

QString gapSentence(Suds expected, Suds felt)
{
    const int less = expected.value() - felt.value();
    if (less > closeWithin)
        return say(QT_TRANSLATE_NOOP("Reveal", "%1 less than you expected.")).arg(less);
    if (less < -closeWithin)
        return say(QT_TRANSLATE_NOOP("Reveal", "%1 more than you expected. That happens.")).arg(-less);
    return say(QT_TRANSLATE_NOOP("Reveal", "As you expected."));
}

QString happenedSentence(FearedHappened happened)
{
    switch (happened) {
    case FearedHappened::No:
        return say(QT_TRANSLATE_NOOP("Reveal", "It did not happen."));
    case FearedHappened::Partly:
        return say(QT_TRANSLATE_NOOP("Reveal", "It partly happened."));
    case FearedHappened::Yes:
        return say(QT_TRANSLATE_NOOP("Reveal", "It happened, and the day went on."));
    }
    Q_UNREACHABLE();
}

/// Empty where the prediction or the outcome lacks what the sentence needs.
QString fearedSentence(const Prediction &prediction, const Outcome &outcome)
{
    if (!prediction.pFeared || !outcome.fearedHappened)
        return {};
    const QString words = fearedWords(prediction);
    const QString before = QString::number(prediction.pFeared->value());
    QStringList parts;
    parts << (words.isEmpty() ? say(QT_TRANSLATE_NOOP("Reveal", "You gave what you feared %1 %.")).arg(before)
                              : say(QT_TRANSLATE_NOOP("Reveal", "You gave “%1” %2 %.")).arg(words, before));
    parts << happenedSentence(*outcome.fearedHappened);
    if (outcome.pFearedAgain)
        parts << say(QT_TRANSLATE_NOOP("Reveal", "Now you give it %1 %.")).arg(outcome.pFearedAgain->value());
    return paragraph(parts);
}

QString answerSentence(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return say(QT_TRANSLATE_NOOP("Reveal", "They said yes. You asked."));
    case Answer::Partly:
        return say(QT_TRANSLATE_NOOP("Reveal", "They met you part of the way."));
    case Answer::No:
        return say(QT_TRANSLATE_NOOP("Reveal", "They said no. You asked."));
    case Answer::NoReply:
        return say(QT_TRANSLATE_NOOP("Reveal", "No reply. You asked."));
    case Answer::Waiting:
        return say(QT_TRANSLATE_NOOP("Reveal", "Sent. The answer can take its time."));
    case Answer::LeftBefore:
        return say(QT_TRANSLATE_NOOP("Reveal", "You went, and left before the answer."));
    case Answer::DidNotAsk:
        return say(QT_TRANSLATE_NOOP("Reveal", "Not this time."));
    }
    Q_UNREACHABLE();
}

void tellPeak(Reveal &reveal, const Outcome &outcome)
{
    if (outcome.peak)
        reveal.sentences << say(QT_TRANSLATE_NOOP("Reveal", "Fear reached %1.")).arg(outcome.peak->value());
}

void tellAsk(Reveal &reveal, const Attempt &attempt)
{
    const Outcome &outcome = *attempt.outcome;
    if (!reveal.expected || !reveal.felt) {
        reveal.headline = answerSentence(outcome.answer);
        tellPeak(reveal, outcome);
        return;
    }
    reveal.headline = gapSentence(*reveal.expected, *reveal.felt);
    const QString feared = fearedSentence(*attempt.prediction, outcome);
    if (!feared.isEmpty())
        reveal.sentences << feared;
    reveal.sentences << answerSentence(outcome.answer);
}
} // namespace

std::optional<Reveal> revealOf(const Attempt &attempt)
{
    if (!attempt.outcome)
        return std::nullopt;
    const Outcome &outcome = *attempt.outcome;
    Reveal reveal;
    if (outcome.answer != Answer::DidNotAsk)
        reveal.felt = outcome.peak;
    if (isSealed(attempt) && reveal.felt)
        reveal.expected = attempt.prediction->predictedPeak;
    if (isAsk(outcome.answer)) {
        tellAsk(reveal, attempt);
        return reveal;
    }
    reveal.headline = answerSentence(outcome.answer);
    if (outcome.answer == Answer::LeftBefore)
        tellPeak(reveal, outcome);
    return reveal;
}

} // namespace rung
