// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryreport.h"

#include "core/reports/summaryfigures.h"

#include <QCoreApplication>
#include <QLocale>

namespace rung {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Summary", text, nullptr, n);
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
    if (from == to)
        return dateText(*to);
    return from ? say(QT_TRANSLATE_NOOP("Summary", "%1 to %2")).arg(dateText(*from), dateText(*to))
                : say(QT_TRANSLATE_NOOP("Summary", "until %1")).arg(dateText(*to));
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
        for (const QString &detail : first ? picture.details + QStringList(picture.plots.front().key) : picture.details)
            if (!detail.isEmpty() && !said.contains(detail))
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
    report.blocks.push_back(ReportHeading{say(QT_TRANSLATE_NOOP("Summary", "Where the ladders stand"))});
    ReportTable table{{say(QT_TRANSLATE_NOOP("Summary", "Ladder")), say(QT_TRANSLATE_NOOP("Summary", "Rungs")),
                       say(QT_TRANSLATE_NOOP("Summary", "Settled")), say(QT_TRANSLATE_NOOP("Summary", "Settled up to fear"))},
                      {}};
    for (const LadderSummary &ladder : ladders)
        table.rows.push_back(
            {ladder.name, QLocale().toString(ladder.progress.rungs.size()), QLocale().toString(ladder.settled()),
             ladder.settled() == 0 ? say(QT_TRANSLATE_NOOP("Summary", "none yet")) : QLocale().toString(ladder.progress.level)});
    report.blocks.push_back(table);
}

void addAttemptWords(Report &report, const Attempt &attempt)
{
    if (attempt.prediction && !fearedWords(*attempt.prediction).isEmpty())
        report.blocks.push_back(ReportParagraph{say(QT_TRANSLATE_NOOP("Summary", "Feared: “%1”")).arg(fearedWords(*attempt.prediction))});
    if (!attempt.outcome)
        return;
    if (isSealed(attempt) && attempt.outcome->peak)
        report.blocks.push_back(ReportParagraph{say(QT_TRANSLATE_NOOP("Summary", "Expected %1, felt %2"))
                                                    .arg(attempt.prediction->predictedPeak->value())
                                                    .arg(attempt.outcome->peak->value()),
                                                true});
    if (attempt.outcome->line && !attempt.outcome->line->text().isEmpty())
        report.blocks.push_back(ReportParagraph{say(QT_TRANSLATE_NOOP("Summary", "Next time: %1")).arg(attempt.outcome->line->text())});
}

void addEntries(Report &report, const std::vector<ReportEntry> &entries)
{
    if (entries.empty())
        return;
    report.blocks.push_back(ReportHeading{say(QT_TRANSLATE_NOOP("Summary", "Entries"))});
    for (const ReportEntry &entry : entries) {
        const QString heading = entry.rungTitle.isEmpty()
            ? dateText(entry.day)
            : say(QT_TRANSLATE_NOOP("Summary", "%1 — %2")).arg(dateText(entry.day), entry.rungTitle);
        report.blocks.push_back(ReportHeading{heading, 3});
        if (entry.attempt)
            addAttemptWords(report, *entry.attempt);
        for (const Reflection &reflection : entry.reflections)
            report.blocks.push_back(ReportQuote{reflection.text});
    }
}

} // namespace

QString answersText(const AnswerCounts &answers)
{
    const struct
    {
        int count;
        QString words;
    } parts[] = {{answers.yes, say(QT_TRANSLATE_N_NOOP("Summary", "%Ln yes"), answers.yes)},
                 {answers.partly, say(QT_TRANSLATE_N_NOOP("Summary", "%Ln partly"), answers.partly)},
                 {answers.no, say(QT_TRANSLATE_N_NOOP("Summary", "%Ln no"), answers.no)},
                 {answers.noReply, say(QT_TRANSLATE_N_NOOP("Summary", "%Ln without a reply"), answers.noReply)},
                 {answers.waiting, say(QT_TRANSLATE_N_NOOP("Summary", "%Ln waiting for an answer"), answers.waiting)},
                 {answers.leftBefore, say(QT_TRANSLATE_N_NOOP("Summary", "%Ln left before the answer"), answers.leftBefore)},
                 {answers.didNotAsk, say(QT_TRANSLATE_N_NOOP("Summary", "%Ln not asked"), answers.didNotAsk)}};
    QStringList present;
    for (const auto &part : parts)
        if (part.count > 0)
            present += part.words;
    return present.join(QStringLiteral(" · "));
}

Report summaryReport(const SummaryContent &content)
{
    const AnswerCounts answers = figuresOf(content.observations).answers;
    Report report{say(QT_TRANSLATE_NOOP("Summary", "Rung summary")),
                  {},
                  say(QT_TRANSLATE_NOOP("Summary", "Written down by the person themselves. Not a clinical assessment."))};
    report.blocks.push_back(ReportParagraph{periodText(content), true});
    report.blocks.push_back(ReportParagraph{say(QT_TRANSLATE_N_NOOP("Summary", "%Ln asks"), answers.asks())
                                            + (answersText(answers).isEmpty() ? QString() : QStringLiteral(": ") + answersText(answers))});
    addPictures(report, chartPictures(content.observations, content.titles));
    addLadders(report, content.ladders);
    addEntries(report, content.entries);
    return report;
}

} // namespace rung
