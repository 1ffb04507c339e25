// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entrywords.h"

#include "core/domain/textmatch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace rung {

namespace {
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// Without the signs of light Markdown, which say nothing in a line.
QString withoutMarks(QString text)
{
    static const QRegularExpression lineBegin(QStringLiteral("^[ \\t]*(#{1,6}|[-*+>]|\\d{1,3}[.)])[ \\t]+"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(QStringLiteral("(\\*{1,3}|_{2,3})(?=\\S)([^*_\\n]+)(?<=\\S)\\1"));
    return text.remove(lineBegin).replace(emphasis, QStringLiteral("\\2"));
}

EntryWords parted(const QString &text)
{
    const qsizetype rest = endOfFirstSentence(text);
    return {text.left(rest).simplified(), text.mid(rest).simplified()};
}
} // namespace

EntryWords wordsOf(const JournalEntry &entry)
{
    const QString excerpt = withoutMarks(entry.excerpt);
    return entry.title.isNull() ? parted(excerpt.trimmed()) : EntryWords{entry.title, excerpt.simplified()};
}

QString spokenWords(const JournalEntry &entry)
{
    QString title = wordsOf(entry).title;
    if (title.endsWith(QLatin1Char('.')))
        title.chop(1);
    QStringList parts{title};
    if (entry.answer)
        parts << answerInLine(*entry.answer);
    if (entry.expected)
        parts << Journal::tr("expected %1").arg(QLocale().toString(entry.expected->value()));
    if (entry.felt)
        parts << Journal::tr("felt %1").arg(QLocale().toString(entry.felt->value()));
    parts << QLocale().toString(entry.day.date(), Journal::tr("d MMMM"));
    return parts.join(Journal::tr(", "));
}

QString answerInLine(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Journal::tr("yes", "answerInLine");
    case Answer::Partly:
        return Journal::tr("partly", "answerInLine");
    case Answer::No:
        return Journal::tr("no", "answerInLine");
    case Answer::NoReply:
        return Journal::tr("no reply", "answerInLine");
    case Answer::Waiting:
        return Journal::tr("waiting", "answerInLine");
    case Answer::LeftBefore:
        return Journal::tr("left before", "answerInLine");
    case Answer::DidNotAsk:
        return Journal::tr("did not ask", "answerInLine");
    }
    Q_UNREACHABLE();
}

QString longDay(Day day, Day today)
{
    const bool thisYear = day.date().year() == today.date().year();
    return QLocale().toString(day.date(), thisYear ? Journal::tr("dddd, d MMMM") : Journal::tr("dddd, d MMMM yyyy"));
}

QString shortDay(Day day, Day today)
{
    const bool thisYear = day.date().year() == today.date().year();
    return QLocale().toString(day.date(), thisYear ? Journal::tr("d MMMM") : Journal::tr("d MMMM yyyy"));
}

QString timeOfDay(const Instant &instant)
{
    const QLocale locale;
    return locale.toString(instant.dateTime().time(), locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

QString monthName(QDate day)
{
    const QLocale locale;
    return Journal::tr("%1 %2", "month and year")
        .arg(locale.standaloneMonthName(day.month()), locale.toString(day, QStringLiteral("yyyy")));
}

} // namespace rung
