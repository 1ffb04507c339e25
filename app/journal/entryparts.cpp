// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entryparts.h"

#include "app/base/theme.h"
#include "app/journal/entrywords.h"
#include "app/widgets/labels.h"
#include "app/widgets/matchmarks.h"
#include "core/guidance/reveal.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

namespace rung {

namespace {
class EntryParts
{
    Q_DECLARE_TR_FUNCTIONS(EntryParts)
};

QString happenedWords(FearedHappened happened)
{
    switch (happened) {
    case FearedHappened::No:
        return EntryParts::tr("did not happen");
    case FearedHappened::Partly:
        return EntryParts::tr("partly happened");
    case FearedHappened::Yes:
        return EntryParts::tr("happened");
    }
    Q_UNREACHABLE();
}

QString percent(Likelihood likelihood)
{
    return EntryParts::tr("%1 %").arg(QLocale().toString(likelihood.value())).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}
} // namespace

QLabel *leadText(const QString &lead, const QString &text, const QString &quiet, std::span<const SearchTerm> terms)
{
    QLabel *label = bodyLabel({});
    const Theme &theme = themeOf(label);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2 <span style=\"color:%3\">%4</span>")
                       .arg(markedHtml(lead, {}, theme), markedHtml(text, terms, theme), theme.colour(Role::InkQuiet).name(),
                            markedHtml(quiet, {}, theme)));
    label->setAccessibleName(QStringLiteral("%1 %2 %3").arg(lead, text, quiet).simplified());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString answerSentences(const Attempt &attempt)
{
    const auto reveal = revealOf(attempt);
    if (!reveal)
        return {};
    const QString last = reveal->sentences.isEmpty() ? QString() : reveal->sentences.last();
    return last.isEmpty() ? reveal->headline : EntryParts::tr("%1 %2", "two sentences").arg(reveal->headline, last);
}

QString beliefWords(const Attempt &attempt)
{
    if (!attempt.prediction || !attempt.outcome || !attempt.outcome->fearedHappened)
        return {};
    const auto &before = attempt.prediction->pFeared;
    const auto &after = attempt.outcome->pFearedAgain;
    const QString happened = happenedWords(*attempt.outcome->fearedHappened);
    if (before && after)
        return EntryParts::tr("%1 → %2, %3.").arg(percent(*before), percent(*after), happened);
    return before ? EntryParts::tr("%1, %2.").arg(percent(*before), happened) : happened;
}

QStringList amendmentWords(const Prediction &prediction, Day today, DayStart start)
{
    QStringList lines;
    if (prediction.amendments.empty())
        return lines;
    const QString first = prediction.feared ? prediction.feared->text() : QString();
    const auto stamp = [&](const Instant &at) {
        return EntryParts::tr("%1, %2", "day, time").arg(shortDay(Day::of(at, start), today), timeOfDay(at));
    };
    if (prediction.sealedAt)
        lines << EntryParts::tr("First written %1: “%2”").arg(stamp(*prediction.sealedAt), first);
    for (const Amendment &amendment : prediction.amendments)
        lines << EntryParts::tr("Later, %1: “%2”").arg(stamp(amendment.at), amendment.text);
    return lines;
}

} // namespace rung
