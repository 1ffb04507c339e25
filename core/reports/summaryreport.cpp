// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/summaryreport.h"

#include "core/charts/figures.h"
#include "core/domain/sentences.h"
#include "core/reports/summaryfigures.h"
#include "core/reports/summaryparts.h"
#include "core/reports/summarywords.h"

namespace rung {

using summary::dateText;
using summary::numberText;
using summary::say;

namespace {

QString periodText(const SummaryContent &content)
{
    std::optional<Day> from = content.from;
    if (!from && !content.observations.empty())
        from = content.observations.front().day;
    const Day to = content.to.value_or(content.today);
    if (from == to)
        return dateText(to);
    return from ? say(QT_TRANSLATE_NOOP("Summary", "%1 to %2")).arg(dateText(*from), dateText(to))
                : say(QT_TRANSLATE_NOOP("Summary", "until %1")).arg(dateText(to));
}

void addAsks(Report &report, const SummaryContent &content)
{
    const AnswerCounts answers = figuresOf(content.observations).answers;
    const QString each = answersText(answers);
    report.blocks.push_back(ReportParagraph{periodText(content), true});
    report.blocks.push_back(ReportParagraph{say(QT_TRANSLATE_N_NOOP("Summary", "%Ln asks"), answers.asks())
                                            + (each.isEmpty() ? QString() : QStringLiteral(": ") + each)});
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
        table.rows.push_back({ladder.name, numberText(static_cast<int>(ladder.progress.rungs.size())), numberText(ladder.settled()),
                              ladder.settled() == 0 ? say(QT_TRANSLATE_NOOP("Summary", "none yet")) : numberText(ladder.progress.level)});
    report.blocks.push_back(table);
}

/// The details that add to the answer; what was said of one question is not said again of the next.
QString detailsOf(const ChartPicture &picture, std::span<const Observation> observations, QStringList &said)
{
    QStringList details = picture.details;
    if (picture.question == ChartQuestion::AsBadAsExpected)
        details += picture.plots.front().key;
    if (picture.question == ChartQuestion::FearedHappened)
        details.prepend(summary::beliefText(observations));
    details.removeIf([&](const QString &detail) { return detail.isEmpty() || said.contains(detail); });
    said += details;
    return paragraph(details);
}

/// The five questions with their answers, the first one drawn.
void addAnswers(Report &report, const SummaryContent &content)
{
    QStringList said;
    for (const ChartPicture &picture : chartPictures(content.observations, content.titles)) {
        report.blocks.push_back(ReportHeading{picture.title});
        if (picture.question == ChartQuestion::AsBadAsExpected && !picture.plots.front().readings.empty())
            report.blocks.push_back(ReportChart{picture.plots.front(), picture.sentence});
        report.blocks.push_back(ReportParagraph{picture.sentence});
        if (const QString details = detailsOf(picture, content.observations, said); !details.isEmpty())
            report.blocks.push_back(ReportParagraph{details, true});
    }
}

void addLines(Report &report, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    report.blocks.push_back(ReportHeading{say(QT_TRANSLATE_NOOP("Summary", "Lines kept for the next time"))});
    for (const QString &line : lines)
        report.blocks.push_back(ReportQuote{line});
}

void addMethod(Report &report)
{
    report.blocks.push_back(ReportHeading{say(QT_TRANSLATE_NOOP("Summary", "How this was worked out")), 3});
    report.blocks.push_back(ReportParagraph{
        say(QT_TRANSLATE_NOOP("Summary",
                              "Fear is rated 0–100 by the person. Expectations count only where they were written down before asking. The "
                              "usual difference is a "
                              "median of paired averages (Hodges–Lehmann) with its 95 % signed-rank range; shares have a 95 % Wilson "
                              "range. A direction is named "
                              "from eight asks on, by the median slope and a rank test of fear counted from each rung’s own number, as "
                              "higher rungs bring more "
                              "fear by themselves. “Settled” means asked often enough with little fear, or with fear that was carried.")),
        true});
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
    Report report{say(QT_TRANSLATE_NOOP("Summary", "Rung summary")),
                  {},
                  say(QT_TRANSLATE_NOOP("Summary", "Written down by the person themselves. Not a clinical assessment."))};
    addAsks(report, content);
    addAnswers(report, content);
    addLadders(report, content.ladders);
    addLines(report, content.lines);
    addMethod(report);
    summary::addLog(report, content);
    summary::addEntries(report, content.entries);
    return report;
}

} // namespace rung
