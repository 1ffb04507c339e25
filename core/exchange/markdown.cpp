// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown.h"

#include "core/exchange/journaltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>

namespace rung {

namespace {

class Markdown
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

/// One attempt or free text, written out.
struct Entry
{
    Instant at;
    QString text; ///< from its heading on
    QStringList tags = {};
};

QString answerWord(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Markdown::tr("yes");
    case Answer::Partly:
        return Markdown::tr("partly");
    case Answer::No:
        return Markdown::tr("no");
    case Answer::NoReply:
        return Markdown::tr("no reply");
    case Answer::Waiting:
        return Markdown::tr("waiting");
    case Answer::LeftBefore:
        return Markdown::tr("left before the answer");
    case Answer::DidNotAsk:
        return Markdown::tr("did not ask");
    }
    Q_UNREACHABLE();
}

QString clockTime(const Instant &at)
{
    return at.dateTime().toString(QStringLiteral("HH:mm"));
}

/// A title on one line, with nothing in it that Markdown would read.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\\`*_[]<>#").contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

QString quoted(const QString &text)
{
    return QStringLiteral("> ") + QString(text).replace(QLatin1Char('\n'), QStringLiteral("\n> "));
}

class Journal
{
public:
    Journal(const Record &record, const MarkdownScope &scope) : m_scope(scope)
    {
        for (const Ladder &ladder : record.ladders)
            m_ladders.insert(ladder.id, &ladder);
        for (const Rung &rung : record.rungs)
            m_rungs.insert(rung.id, &rung);
        for (const Reflection &reflection : record.reflections) {
            if (reflection.deletedAt)
                continue;
            if (reflection.attempt)
                m_stories[*reflection.attempt].push_back(&reflection);
            else if (!scope.ladder && isWithin(reflection.day))
                addFree(reflection);
        }
        for (const Attempt &attempt : record.attempts)
            if (attempt.outcome && !attempt.deletedAt && isWithin(attempt.outcome->day))
                addAttempt(attempt);
        for (auto &[day, entries] : m_days)
            std::ranges::stable_sort(entries, [](const Entry &a, const Entry &b) { return a.at < b.at; });
    }

    const std::map<QDate, std::vector<Entry>> &days() const { return m_days; }

private:
    bool isWithin(Day day) const { return (!m_scope.from || day >= *m_scope.from) && (!m_scope.to || day <= *m_scope.to); }

    void addFree(const Reflection &reflection)
    {
        QStringList parts{QStringLiteral("### ") + clockTime(reflection.writtenAt), guardedText(reflection.text)};
        addReflectionTags(reflection, parts);
        add(reflection.day, {reflection.writtenAt, parts.join(QStringLiteral("\n\n")), tagsOf(reflection)});
    }

    void addAttempt(const Attempt &attempt)
    {
        const Rung *rung = m_rungs.value(attempt.rung);
        const Ladder *ladder = rung ? m_ladders.value(rung->ladder) : nullptr;
        if (!ladder || rung->deletedAt || ladder->deletedAt || (m_scope.ladder && ladder->id != *m_scope.ladder))
            return;
        const Outcome &outcome = *attempt.outcome;
        QStringList parts{QStringLiteral("### %1 %2").arg(clockTime(outcome.happenedAt), plain(rung->title.text())),
                          factsOf(attempt, *ladder)};
        if (attempt.prediction && !fearedWords(*attempt.prediction).isEmpty())
            parts << quoted(fearedWords(*attempt.prediction));
        QStringList tags;
        for (const Reflection *story : m_stories.value(attempt.id)) {
            parts << guardedText(story->text);
            addReflectionTags(*story, parts);
            tags << tagsOf(*story);
        }
        if (outcome.line && !outcome.line->text().isEmpty())
            parts << Markdown::tr("**Next time:** %1").arg(outcome.line->text());
        add(outcome.day, {outcome.happenedAt, parts.join(QStringLiteral("\n\n")), tags});
    }

    static QString factsOf(const Attempt &attempt, const Ladder &ladder)
    {
        QStringList facts{plain(ladder.name.text()), answerWord(attempt.outcome->answer)};
        if (attempt.outcome->peak)
            facts << Markdown::tr("fear %1").arg(QLocale().toString(attempt.outcome->peak->value()));
        if (isSealed(attempt) && attempt.prediction->predictedPeak)
            facts << Markdown::tr("expected %1").arg(QLocale().toString(attempt.prediction->predictedPeak->value()));
        return QStringLiteral("*%1*").arg(facts.join(QStringLiteral(" · ")));
    }

    static QStringList tagsOf(const Reflection &reflection)
    {
        QStringList tags;
        for (const Tag &tag : reflection.tags)
            tags << tag.text();
        return tags;
    }

    static void addReflectionTags(const Reflection &reflection, QStringList &parts)
    {
        if (!reflection.tags.empty())
            parts << tagLine(tagsOf(reflection));
    }

    void add(Day day, Entry entry) { m_days[day.date()].push_back(std::move(entry)); }

    const MarkdownScope &m_scope;
    QHash<Id<Ladder>, const Ladder *> m_ladders;
    QHash<Id<Rung>, const Rung *> m_rungs;
    QHash<Id<Attempt>, std::vector<const Reflection *>> m_stories;
    std::map<QDate, std::vector<Entry>> m_days;
};

QString dayText(const std::vector<Entry> &entries)
{
    QString text;
    for (const Entry &entry : entries)
        text += QLatin1Char('\n') + entry.text + QLatin1Char('\n');
    return text;
}

/// What stands in front: quoted as JSON strings, which YAML reads as well.
QString frontMatter(QDate day, const std::vector<Entry> &entries)
{
    QStringList tags;
    for (const Entry &entry : entries)
        for (QString tag : entry.tags) {
            tag.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
            if (const QString word = QLatin1Char('"') + tag + QLatin1Char('"'); !tags.contains(word))
                tags << word;
        }
    return QStringLiteral("---\ndate: %1\ntags: [%2]\n---\n").arg(day.toString(Qt::ISODate), tags.join(QStringLiteral(", ")));
}

} // namespace

QByteArray journalAsMarkdown(const Record &record, const MarkdownScope &scope)
{
    const Journal journal(record, scope);
    QString text = QStringLiteral("# %1\n").arg(Markdown::tr("Journal"));
    for (const auto &[day, entries] : journal.days())
        text += QStringLiteral("\n## %1\n").arg(day.toString(Qt::ISODate)) + dayText(entries);
    return text.toUtf8();
}

std::vector<NamedFile> journalAsDays(const Record &record, const MarkdownScope &scope)
{
    const Journal journal(record, scope);
    std::vector<NamedFile> files;
    for (const auto &[day, entries] : journal.days()) {
        const QString date = day.toString(Qt::ISODate);
        files.push_back({date + QStringLiteral(".md"), (frontMatter(day, entries) + dayText(entries)).toUtf8()});
    }
    return files;
}

} // namespace rung
