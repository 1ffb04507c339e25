// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace rung {

namespace {

/// What a row needs beside its attempt.
struct Surroundings
{
    QString ladderName;
    QString rungName;
    const Rung &rung;
    QString story;
};

QString cell(const QString &text)
{
    return text;
}
QString cell(bool truth)
{
    return truth ? QStringLiteral("yes") : QStringLiteral("no");
}
QString cell(Instant instant)
{
    return instant.toString();
}
QString cell(Day day)
{
    return day.toString();
}
QString cell(const PlannedFor &when)
{
    return std::visit([](const auto &moment) { return moment.toString(); }, when);
}
template <class Kind>
QString cell(Score<Kind> score)
{
    return QString::number(score.value());
}
template <int Minimum, int Maximum>
QString cell(const BoundedText<Minimum, Maximum> &text)
{
    return text.text();
}
template <class Choice>
    requires requires { Choices<Choice>::all; }
QString cell(Choice choice)
{
    return toName(choice);
}
template <class Choice>
QString cell(const std::vector<Choice> &choices)
{
    QStringList names;
    for (const Choice choice : choices)
        names += toName(choice);
    return names.join(u' ');
}

/// The cell of a part of something that may be missing, and that may be missing a part.
template <class Whole, class Part>
QString part(const std::optional<Whole> &whole, Part Whole::*member)
{
    if (!whole)
        return {};
    const Part &value = (*whole).*member;
    if constexpr (requires { value.has_value(); })
        return value ? cell(*value) : QString();
    else
        return cell(value);
}

QString kindOfPrediction(const Attempt &attempt)
{
    if (!attempt.prediction)
        return {};
    return attempt.prediction->fromMemory ? QStringLiteral("fromMemory") : QStringLiteral("sealed");
}

struct Column
{
    const char *name;
    bool isNote;
    QString (*text)(const Attempt &, const Surroundings &);
};

constexpr bool figures = false;
constexpr bool texts = true;

constexpr Column columns[] = {
    {"day", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::day); }},
    {"happenedAt", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::happenedAt); }},
    {"ladder", figures, [](const Attempt &, const Surroundings &s) { return s.ladderName; }},
    {"rung", figures, [](const Attempt &, const Surroundings &s) { return s.rungName; }},
    {"context", figures, [](const Attempt &, const Surroundings &s) { return cell(s.rung.context); }},
    {"baseline", figures, [](const Attempt &, const Surroundings &s) { return cell(s.rung.baseline); }},
    {"answer", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::answer); }},
    {"prediction", figures, [](const Attempt &a, const Surroundings &) { return kindOfPrediction(a); }},
    {"sealedAt", figures, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::sealedAt); }},
    {"plannedFor", figures, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::plannedFor); }},
    {"predictedPeak", figures, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::predictedPeak); }},
    {"peak", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::peak); }},
    {"pNo", figures, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::pNo); }},
    {"pFeared", figures, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::pFeared); }},
    {"fearedHappened", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::fearedHappened); }},
    {"pFearedAgain", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::pFearedAgain); }},
    {"predictedNextDay", figures, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::predictedNextDay); }},
    {"nextDayAt", figures, [](const Attempt &a, const Surroundings &) { return part(a.nextDay, &NextDay::at); }},
    {"bother", figures, [](const Attempt &a, const Surroundings &) { return part(a.nextDay, &NextDay::bother); }},
    {"replaying", figures, [](const Attempt &a, const Surroundings &) { return part(a.nextDay, &NextDay::replaying); }},
    {"urge", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::urge); }},
    {"now", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::now); }},
    {"handled", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::handled); }},
    {"dropHabit", figures, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::dropHabit); }},
    {"habits", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::habits); }},
    {"feeling", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::feeling); }},
    {"body", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::body); }},
    {"unwelcome", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::unwelcome); }},
    {"obstacle", figures, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::obstacle); }},
    {"feared", texts, [](const Attempt &a, const Surroundings &) { return a.prediction ? fearedWords(*a.prediction) : QString(); }},
    {"ask", texts, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::ask); }},
    {"setting", texts, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::setting); }},
    {"reply", texts, [](const Attempt &a, const Surroundings &) { return part(a.prediction, &Prediction::reply); }},
    {"line", texts, [](const Attempt &a, const Surroundings &) { return part(a.outcome, &Outcome::line); }},
    {"story", texts, [](const Attempt &, const Surroundings &s) { return s.story; }},
};

/// RFC 4180, and nothing a spreadsheet would take for a formula.
QByteArray guarded(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const QByteArray bytes = text.toUtf8();
    const bool plain = std::ranges::none_of(bytes, [](char byte) { return byte == ',' || byte == '"' || byte == '\r' || byte == '\n'; });
    return plain ? bytes : '"' + QByteArray(bytes).replace("\"", "\"\"") + '"';
}

Day dayOf(const Attempt &attempt)
{
    if (attempt.outcome)
        return attempt.outcome->day;
    const auto planned = attempt.prediction ? plannedDay(*attempt.prediction, DayStart::standard()) : std::nullopt;
    return planned.value_or(Day::of(attempt.createdAt));
}

Instant momentOf(const Attempt &attempt)
{
    return attempt.outcome ? attempt.outcome->happenedAt : attempt.createdAt;
}

/// Looks up what stands around an attempt.
class Index
{
public:
    explicit Index(const Record &record);
    /// Nothing where the attempt is not to become a row.
    std::optional<Surroundings> around(const Attempt &attempt, const CsvOptions &options) const;

private:
    QHash<Id<Ladder>, const Ladder *> m_ladders;
    QHash<Id<Rung>, const Rung *> m_rungs;
    QHash<QUuid, int> m_numbers; ///< of ladders, and of rungs on their ladder, from 1
    QHash<Id<Attempt>, QStringList> m_stories;
};

Index::Index(const Record &record)
{
    for (const Ladder &ladder : record.ladders) {
        m_ladders.insert(ladder.id, &ladder);
        m_numbers.insert(ladder.id.uuid(), static_cast<int>(m_ladders.size()));
    }
    QHash<Id<Ladder>, int> rungs;
    for (const Rung &rung : record.rungs) {
        m_rungs.insert(rung.id, &rung);
        m_numbers.insert(rung.id.uuid(), ++rungs[rung.ladder]);
    }
    for (const Reflection &reflection : record.reflections)
        if (reflection.attempt && !reflection.deletedAt)
            m_stories[*reflection.attempt] += reflection.text;
}

std::optional<Surroundings> Index::around(const Attempt &attempt, const CsvOptions &options) const
{
    const Rung *rung = m_rungs.value(attempt.rung);
    const Ladder *ladder = rung ? m_ladders.value(rung->ladder) : nullptr;
    if (!ladder || attempt.deletedAt || rung->deletedAt || ladder->deletedAt)
        return std::nullopt;
    const Day day = dayOf(attempt);
    const bool wanted = (!options.from || day >= *options.from) && (!options.to || day <= *options.to)
        && (!options.ladder || ladder->id == *options.ladder);
    if (!wanted)
        return std::nullopt;
    const auto called = [&](const QUuid &id, const QString &name) { return options.names ? name : QString::number(m_numbers.value(id)); };
    return Surroundings{called(ladder->id.uuid(), cell(ladder->name)), called(rung->id.uuid(), cell(rung->title)), *rung,
                        m_stories.value(attempt.id).join(QStringLiteral("\n\n"))};
}

/// One line of the table: what `text` says of every column that is wanted.
template <class Text>
void appendLine(QByteArray &csv, bool notes, Text text)
{
    bool first = true;
    for (const Column &column : columns) {
        if (column.isNote && !notes)
            continue;
        if (!std::exchange(first, false))
            csv += ',';
        csv += guarded(text(column));
    }
    csv += "\r\n";
}

} // namespace

QByteArray writeCsv(const Record &record, const CsvOptions &options)
{
    std::vector<const Attempt *> attempts;
    for (const Attempt &attempt : record.attempts)
        attempts.push_back(&attempt);
    std::ranges::stable_sort(attempts, [](const Attempt *a, const Attempt *b) { return momentOf(*a) < momentOf(*b); });
    const Index index(record);
    QByteArray csv;
    appendLine(csv, options.notes, [](const Column &column) { return QString(QLatin1String(column.name)); });
    for (const Attempt *attempt : attempts)
        if (const auto around = index.around(*attempt, options))
            appendLine(csv, options.notes, [&](const Column &column) { return column.text(*attempt, *around); });
    return csv;
}

} // namespace rung
