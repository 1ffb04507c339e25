// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryparts.h"

#include "core/charts/asknumbers.h"
#include "core/charts/words.h"
#include "core/reports/summarywords.h"
#include "core/statistics/claims.h"

namespace rung::summary {

namespace {

template <class ScoreKind>
QString cell(const std::optional<ScoreKind> &score)
{
    return score ? numberText(score->value()) : QString();
}

QString percentCell(const std::optional<Likelihood> &likelihood)
{
    return likelihood ? percentText(likelihood->value() / 100.0) : QString();
}

QString happenedCell(const std::optional<FearedHappened> &happened)
{
    if (!happened)
        return {};
    switch (*happened) {
    case FearedHappened::No:
        return say(QT_TRANSLATE_NOOP("Summary", "did not happen"));
    case FearedHappened::Partly:
        return say(QT_TRANSLATE_NOOP("Summary", "partly"));
    case FearedHappened::Yes:
        return say(QT_TRANSLATE_NOOP("Summary", "happened"));
    }
    Q_UNREACHABLE();
}

QStringList logColumns(bool withTitles)
{
    QStringList columns{say(QT_TRANSLATE_NOOP("Summary", "Date"))};
    if (withTitles)
        columns << say(QT_TRANSLATE_NOOP("Summary", "Rung"));
    return columns << say(QT_TRANSLATE_NOOP("Summary", "Answer")) << say(QT_TRANSLATE_NOOP("Summary", "Fear expected"))
                   << say(QT_TRANSLATE_NOOP("Summary", "Fear felt")) << say(QT_TRANSLATE_NOOP("Summary", "What was feared"))
                   << say(QT_TRANSLATE_NOOP("Summary", "Given before")) << say(QT_TRANSLATE_NOOP("Summary", "Given afterwards"))
                   << say(QT_TRANSLATE_NOOP("Summary", "The next day"));
}

QStringList logRow(const Observation &seen, const RungTitles &titles)
{
    QStringList cells{QLocale().toString(seen.day.date(), QLocale::ShortFormat)};
    if (!titles.isEmpty())
        cells << titles.value(seen.rung);
    return cells << answerText(seen.answer) << (seen.sealed ? cell(seen.predictedPeak) : QString()) << cell(seen.peak)
                 << happenedCell(seen.fearedHappened) << (seen.sealed ? percentCell(seen.pFeared) : QString())
                 << percentCell(seen.pFearedAgain) << (seen.nextDay ? numberText(seen.nextDay->bother.value()) : QString());
}

void addAttemptWords(Report &report, const Attempt &attempt)
{
    if (attempt.outcome) {
        QStringList facts{answerText(attempt.outcome->answer)};
        if (isSealed(attempt) && attempt.outcome->peak)
            facts << say(QT_TRANSLATE_NOOP("Summary", "expected %1, felt %2"))
                         .arg(numberText(attempt.prediction->predictedPeak->value()), numberText(attempt.outcome->peak->value()));
        else if (attempt.outcome->peak)
            facts << say(QT_TRANSLATE_NOOP("Summary", "felt %1")).arg(numberText(attempt.outcome->peak->value()));
        report.blocks.push_back(ReportParagraph{facts.join(QStringLiteral(" · ")), true, true});
    }
    if (attempt.prediction && !fearedWords(*attempt.prediction).isEmpty())
        report.blocks.push_back(ReportParagraph{say(QT_TRANSLATE_NOOP("Summary", "Feared: “%1”")).arg(fearedWords(*attempt.prediction))});
}

void addEntry(Report &report, const ReportEntry &entry)
{
    report.blocks.push_back(ReportHeading{entry.rungTitle.isEmpty()
                                              ? dateText(entry.day)
                                              : say(QT_TRANSLATE_NOOP("Summary", "%1 — %2")).arg(dateText(entry.day), entry.rungTitle),
                                          3});
    if (entry.attempt)
        addAttemptWords(report, *entry.attempt);
    for (const Reflection &reflection : entry.reflections)
        report.blocks.push_back(ReportQuote{reflection.text});
    if (entry.attempt && entry.attempt->outcome && entry.attempt->outcome->line && !entry.attempt->outcome->line->text().isEmpty())
        report.blocks.push_back(
            ReportParagraph{say(QT_TRANSLATE_NOOP("Summary", "Next time: %1")).arg(entry.attempt->outcome->line->text())});
}

} // namespace

QString beliefText(std::span<const Observation> observations)
{
    double before = 0;
    double after = 0;
    int n = 0;
    for (const Observation &seen : observations)
        if (const auto given = fearedBefore(seen); given && beliefChange(seen)) {
            before += *given;
            after += *given - *beliefChange(seen);
            ++n;
        }
    if (voiceOf(n) < Voice::SoFar)
        return {};
    return say(QT_TRANSLATE_NOOP("Summary", "Before asking, you gave what you feared %1 on average; afterwards, for another time, %2."))
        .arg(percentText(before / n / 100), percentText(after / n / 100));
}

void addLog(Report &report, const SummaryContent &content)
{
    if (!content.withLog || content.observations.empty())
        return;
    report.blocks.push_back(ReportHeading{say(QT_TRANSLATE_NOOP("Summary", "Log"))});
    ReportTable table{logColumns(!content.titles.isEmpty()), {}};
    for (const Observation &seen : content.observations)
        table.rows.push_back(logRow(seen, content.titles));
    report.blocks.push_back(std::move(table));
}

void addEntries(Report &report, const std::vector<ReportEntry> &entries)
{
    if (entries.empty())
        return;
    report.blocks.push_back(ReportHeading{say(QT_TRANSLATE_NOOP("Summary", "From the journal"))});
    for (const ReportEntry &entry : entries)
        addEntry(report, entry);
}

} // namespace rung::summary
