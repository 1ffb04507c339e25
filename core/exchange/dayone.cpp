// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/otherjournal.h"

#include "core/domain/storageerror.h"
#include "core/exchange/othertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace rung {

namespace {

class DayOne
{
    Q_DECLARE_TR_FUNCTIONS(DayOne)
};

/// Day One puts a backslash before signs that mean nothing there, and a place where a picture was.
QString cleaned(QString text)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]\n]*\\]\\(dayone-moment:[^)\n]*\\)\n?"));
    static const QRegularExpression needless(QStringLiteral("\\\\([.!()+\\-])"));
    return text.remove(picture).replace(needless, QStringLiteral("\\1")).trimmed();
}

QUuid idOf(const QString &uuid)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9A-Fa-f]{32}$"));
    if (!hex.match(uuid).hasMatch())
        return idFrom(QStringLiteral("dayone:") + uuid);
    return QUuid::fromString(
        QStringLiteral("%1-%2-%3-%4-%5").arg(uuid.mid(0, 8), uuid.mid(8, 4), uuid.mid(12, 4), uuid.mid(16, 4), uuid.mid(20)));
}

/// The moment with the offset its zone had then.
std::optional<Instant> momentOf(const QJsonValue &date, const QString &zoneName, const QTimeZone &otherwise)
{
    const auto utc = Instant::fromString(date.toString());
    if (!utc)
        return std::nullopt;
    const QTimeZone named(zoneName.toUtf8());
    const QTimeZone &zone = named.isValid() ? named : otherwise;
    const int offset = zone.offsetFromUtc(utc->dateTime());
    return Instant::from(utc->utcMilliseconds(), offset - offset % 60);
}

class Reader
{
public:
    explicit Reader(const OtherJournalTimes &times) : m_times(times) {}

    void take(const QJsonObject &entry, int number)
    {
        const QString zone = entry.value(QStringLiteral("timeZone")).toString();
        const auto writtenAt = momentOf(entry.value(QStringLiteral("creationDate")), zone, m_times.zone);
        const QString name =
            writtenAt ? writtenAt->dateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : DayOne::tr("Entry %1").arg(number);
        if (!writtenAt)
            return leave(name, DayOne::tr("it has no date that can be read"));
        const QString text = cleaned(entry.value(QStringLiteral("text")).toString());
        notePictures(entry, name);
        if (text.isEmpty())
            return leave(name, DayOne::tr("it has no text"));
        if (!isStorable(text))
            return leave(name, DayOne::tr("its text cannot be read"));
        const QString uuid = entry.value(QStringLiteral("uuid")).toString();
        const QUuid id = idOf(uuid.isEmpty() ? name + text : uuid);
        if (m_seen.contains(id))
            return leave(name, DayOne::tr("it is in there twice"));
        m_seen.insert(id);
        const auto changedAt = momentOf(entry.value(QStringLiteral("modifiedDate")), zone, m_times.zone);
        Reflection reflection{
            Id<Reflection>(id), {}, *writtenAt, Day::of(*writtenAt, m_times.dayStart), changedAt.value_or(*writtenAt), {}, text, {}};
        for (const auto &tag : entry.value(QStringLiteral("tags")).toArray())
            if (!addTag(reflection.tags, tag.toString()))
                leave(name, DayOne::tr("the tag “%1” is too long").arg(tag.toString().left(80)));
        m_journal.texts.push_back(std::move(reflection));
    }

    OtherJournal journal() && { return std::move(m_journal); }

private:
    void leave(const QString &name, const QString &why)
    {
        m_journal.left << DayOne::tr("%1: %2", "an entry, why it stays out").arg(name, why);
    }

    void notePictures(const QJsonObject &entry, const QString &name)
    {
        qsizetype count = 0;
        for (const char *kind : {"photos", "videos", "audios", "pdfAttachments"})
            count += entry.value(QLatin1String(kind)).toArray().size();
        if (count > 0)
            leave(name, DayOne::tr("pictures, sounds or films: %1").arg(count));
    }

    const OtherJournalTimes &m_times;
    OtherJournal m_journal;
    QSet<QUuid> m_seen;
};

} // namespace

OtherJournal readDayOne(const QByteArray &bytes, const QString &fileName, const OtherJournalTimes &times)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const QJsonValue entries = document.object().value(QStringLiteral("entries"));
    if (!entries.isArray())
        throw StorageError(StorageError::Reason::Invalid, fileName,
                           error.error == QJsonParseError::NoError ? DayOne::tr("There are no journal entries in it.")
                                                                   : error.errorString());
    Reader reader(times);
    int number = 0;
    for (const auto &entry : entries.toArray())
        reader.take(entry.toObject(), ++number);
    return std::move(reader).journal();
}

} // namespace rung
