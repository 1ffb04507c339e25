// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/otherjournal.h"

#include "core/exchange/journaltext.h"
#include "core/exchange/othertext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace rung {

namespace {

class TextFiles
{
    Q_DECLARE_TR_FUNCTIONS(TextFiles)
};

constexpr qsizetype largest = 5'000'000;
constexpr int noonHour = 12;

/// A text with what stood between two lines of dashes in front of it.
struct Parted
{
    QStringList front = {};
    QString text;
};

Parted parted(const QString &whole)
{
    static const QRegularExpression front(QStringLiteral("\\A---[ \\t]*\n(.*?)\n?^---[ \\t]*$\n?"),
                                          QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    const auto match = front.match(whole);
    if (!match.hasMatch())
        return {{}, whole.trimmed()};
    return {match.captured(1).split(QLatin1Char('\n')), whole.mid(match.capturedEnd()).trimmed()};
}

QString unquoted(QString word)
{
    word = word.trimmed();
    if (word.size() >= 2 && (word.startsWith(QLatin1Char('"')) || word.startsWith(QLatin1Char('\''))) && word.endsWith(word.front())) {
        word = word.mid(1, word.size() - 2);
        word.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    }
    return word;
}

/// The value of "name: value" in what stands in front; null where there is none.
QString valueOf(const QStringList &front, const char *name)
{
    const QString key = QLatin1String(name) + QLatin1Char(':');
    for (const QString &line : front)
        if (line.startsWith(key, Qt::CaseInsensitive))
            return line.mid(key.size()).trimmed();
    return {};
}

/// "[a, b]", "a, b", or the lines "- a" that follow.
QStringList tagWords(const QStringList &front)
{
    QString list = valueOf(front, "tags");
    QStringList words;
    if (list.startsWith(QLatin1Char('[')))
        list = list.mid(1, list.endsWith(QLatin1Char(']')) ? list.size() - 2 : -1);
    for (const QString &word : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words << unquoted(word);
    if (!list.isEmpty())
        return words;
    bool within = false;
    for (const QString &line : front) {
        const QString item = line.trimmed();
        within = line.startsWith(QStringLiteral("tags:"), Qt::CaseInsensitive) || (within && item.startsWith(QLatin1Char('-')));
        if (within && item.startsWith(QLatin1Char('-')))
            words << unquoted(item.mid(1));
    }
    return words;
}

/// A day such as 2026-03-01, 2026_03_01 or 20260301, and perhaps a time such as 14-05 or 14:05 after it.
std::optional<QDateTime> dateIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<!\\d)(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)(?:[T _-]+(?:at )?(\\d{2})[-:.h]?(\\d{2})(?!\\d))?"));
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        const QTime time(match.captured(5).toInt(), match.captured(6).toInt());
        if (Day::from(date))
            return QDateTime(date, !match.captured(5).isEmpty() && time.isValid() ? time : QTime(noonHour, 0));
    }
    return std::nullopt;
}

/// A date and time on the clock of that zone.
std::optional<Instant> momentOf(const QDateTime &local, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(QDateTime(local.date(), local.time(), zone));
    return Instant::from(QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, offset - offset % 60));
}

std::optional<Instant> momentOf(const QString &front, const QString &name, const QTimeZone &zone)
{
    if (const auto exact = Instant::fromString(unquoted(front)))
        return exact;
    auto local = dateIn(front);
    if (!local)
        local = dateIn(name);
    return local ? momentOf(*local, zone) : std::nullopt;
}

class Reader
{
public:
    explicit Reader(const OtherJournalTimes &times) : m_times(times) {}

    void take(const TextFile &file)
    {
        if (file.bytes.size() > largest)
            return leave(file, TextFiles::tr("it is too large for a text"));
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString whole = decoder.decode(file.bytes);
        if (decoder.hasError() || !isStorable(whole))
            return leave(file, TextFiles::tr("it is not a text in UTF-8"));
        whole.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
        if (const auto entries = journalParts(whole); !entries.empty()) {
            for (const JournalPart &entry : entries)
                add(file, momentOf(onTheClock(entry.written), m_times.zone), entry.text, entry.tags);
            return;
        }
        const Parted parts = parted(whole);
        if (parts.text.isEmpty())
            return leave(file, TextFiles::tr("it is empty"));
        add(file, momentOf(valueOf(parts.front, "date"), file.name.section(QLatin1Char('/'), -1), m_times.zone), parts.text,
            tagWords(parts.front));
    }

    OtherJournal journal() && { return std::move(m_journal); }

private:
    /// What was written before a new day begins stands under the day before.
    QDateTime onTheClock(const QDateTime &written) const
    {
        const bool early = written.time().hour() * 60 + written.time().minute() < m_times.dayStart.minutes();
        return early ? written.addDays(1) : written;
    }

    void add(const TextFile &file, const std::optional<Instant> &writtenAt, const QString &text, const QStringList &tags)
    {
        if (!writtenAt)
            return leave(file, TextFiles::tr("there is no date in its name"));
        const QUuid id = idFrom(QStringLiteral("file:%1\n%2").arg(file.name, text));
        if (m_seen.contains(id))
            return leave(file, TextFiles::tr("it is in there twice"));
        m_seen.insert(id);
        Reflection reflection{Id<Reflection>(id), {}, *writtenAt, Day::of(*writtenAt, m_times.dayStart), file.changedAt, {}, text, {}};
        for (const QString &tag : tags)
            if (!addTag(reflection.tags, tag))
                leave(file, TextFiles::tr("the tag “%1” is too long").arg(tag.left(80)));
        m_journal.texts.push_back(std::move(reflection));
    }

    void leave(const TextFile &file, const QString &why)
    {
        m_journal.left << TextFiles::tr("%1: %2", "a file, why it stays out").arg(file.name, why);
    }

    const OtherJournalTimes &m_times;
    OtherJournal m_journal;
    QSet<QUuid> m_seen;
};

} // namespace

OtherJournal readTextFiles(const std::vector<TextFile> &files, const OtherJournalTimes &times)
{
    Reader reader(times);
    for (const TextFile &file : files)
        reader.take(file);
    return std::move(reader).journal();
}

} // namespace rung
