// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryreport.h"

#include "core/charts/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace rung {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Summary", text, comment, n);
}

QString dateText(Day day)
{
    return QLocale().toString(day.date(), QLocale::LongFormat);
}

QString periodText(const SummaryContent &content)
{
    std::optional<Day> from = content.from;
    std::optional<Day> to = content.to;
    if (!from && !content.observations.empty())
        from = content.observations.front().day;
    if (!to)
        to = content.today;
    return from ? tr("%1 to %2").arg(dateText(*from), dateText(*to)) : tr("until %1").arg(dateText(*to));
}

QString answersText(const AnswerCounts &answers)
{
    const struct
    {
        int count;
        QString words;
    } parts[] = {{answers.yes, tr("%n yes", nullptr, answers.yes)},
                 {answers.partly, tr("%n partly", nullptr, answers.partly)},
                 {answers.no, tr("%n no", nullptr, answers.no)},
                 {answers.noReply, tr("%n without a reply", nullptr, answers.noReply)},
                 {answers.waiting, tr("%n waiting for an answer", nullptr, answers.waiting)},
                 {answers.leftBefore, tr("%n left before the answer", nullptr, answers.leftBefore)},
                 {answers.didNotAsk, tr("%n not asked", nullptr, answers.didNotAsk)}};
    QStringList present;
    for (const auto &part : parts)
        if (part.count > 0)
            present += part.words;
    return present.join(QStringLiteral(" · "));
}

/// The five questions with their answers, the first one drawn; what was said of one is not said again of the next.
void addPictures(Report &report, const std::vector<ChartPicture> &pictures)
{
    QStringList said;
    for (const ChartPicture &picture : pictures) {
        const bool first = &picture == &pictures.front();
        report.blocks.push_back(ReportHeading{picture.title});
        if (first && !picture.plots.front().readings.empty())
            report.blocks.push_back(ReportChart{picture.plots.front(), picture.sentence});
        report.blocks.push_back(ReportParagraph{picture.sentence});
        QStringList details;
        for (const QString &detail : picture.details)
            if (!said.contains(detail))
                details += detail;
        said += details;
        if (!details.isEmpty())
            report.blocks.push_back(ReportParagraph{details.join(QLatin1Char(' ')), true});
    }
}

void addLadders(Report &report, const std::vector<LadderSummary> &ladders)
{
    if (ladders.empty())
        return;
    report.blocks.push_back(ReportHeading{tr("Where the ladders stand")});
    ReportTable table{{tr("Ladder"), tr("Rungs"), tr("Settled"), tr("Settled up to fear")}, {}};
    for (const LadderSummary &ladder : ladders)
        table.rows.push_back({ladder.name, QLocale().toString(ladder.progress.rungs.size()), QLocale().toString(ladder.settled()),
                              QLocale().toString(ladder.progress.level)});
    report.blocks.push_back(table);
}

void addAttemptWords(Report &report, const Attempt &attempt)
{
    if (attempt.prediction && !fearedWords(*attempt.prediction).isEmpty())
        report.blocks.push_back(ReportParagraph{tr("Feared: “%1”").arg(fearedWords(*attempt.prediction))});
    if (!attempt.outcome)
        return;
    if (isSealed(attempt) && attempt.outcome->peak)
        report.blocks.push_back(
            ReportParagraph{tr("Expected %1, felt %2").arg(attempt.prediction->predictedPeak->value()).arg(attempt.outcome->peak->value()), true});
    if (attempt.outcome->line && !attempt.outcome->line->text().isEmpty())
        report.blocks.push_back(ReportParagraph{tr("Next time: %1").arg(attempt.outcome->line->text())});
}

void addEntries(Report &report, const std::vector<ReportEntry> &entries)
{
    if (entries.empty())
        return;
    report.blocks.push_back(ReportHeading{tr("Entries")});
    for (const ReportEntry &entry : entries) {
        const QString heading = entry.rungTitle.isEmpty() ? dateText(entry.day) : tr("%1 — %2").arg(dateText(entry.day), entry.rungTitle);
        report.blocks.push_back(ReportHeading{heading, 3});
        if (entry.attempt)
            addAttemptWords(report, *entry.attempt);
        for (const Reflection &reflection : entry.reflections)
            report.blocks.push_back(ReportQuote{reflection.text});
    }
}

} // namespace

Report summaryReport(const SummaryContent &content)
{
    const AnswerCounts answers = figuresOf(content.observations).answers;
    Report report{tr("Rung summary"), {}, tr("Written down by the person themselves. Not a clinical assessment.")};
    report.blocks.push_back(ReportParagraph{periodText(content), true});
    report.blocks.push_back(ReportParagraph{tr("%n asks", nullptr, answers.asks())
                                            + (answersText(answers).isEmpty() ? QString() : QStringLiteral(": ") + answersText(answers))});
    addPictures(report, chartPictures(content.observations, content.titles));
    addLadders(report, content.ladders);
    addEntries(report, content.entries);
    return report;
}

} // namespace rung
