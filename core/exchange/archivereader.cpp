// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/archiverecords.h"
#include "core/exchange/archivewords.h"
#include "core/exchange/jsonreader.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

namespace rung {

namespace {

/// One walk through an archive whose version is known, adding to a record as it goes.
class ArchiveReader
{
public:
    ArchiveReader(const QByteArray &bytes, const JsonPath &root, const WorkProgress &progress)
        : m_reader(bytes), m_root(root), m_progress(progress)
    {
    }
    Record read(const KnownRecords &known);

private:
    void member(const QString &name, const JsonPath &path);
    void ladder(const JsonPath &path);
    void support(const JsonPath &path);
    void refuseMissing() const;
    void claim(QUuid id, const JsonPath &path);
    void checkReferences(const KnownRecords &known) const;
    void checkEntries(const KnownRecords &known) const;

    template <class T>
    void list(std::vector<T> &into, const JsonPath &path)
    {
        m_reader.array(path, [&](const JsonPath &item) {
            tell(m_progress, m_reader.share());
            into.push_back(JsonTo<T>::read(m_reader.value(item), item));
            claim(uuidOf(into.back()), item.field(u"id"));
        });
    }

    template <class T>
    T single(const JsonPath &path)
    {
        return JsonTo<T>::read(m_reader.value(path), path);
    }

    static QUuid uuidOf(const Erased &erased) { return erased.id; }
    template <class T>
    static QUuid uuidOf(const T &record)
    {
        return record.id.uuid();
    }

    JsonReader m_reader;
    JsonPath m_root;
    const WorkProgress &m_progress;
    Record m_record;
    QSet<QUuid> m_ids;
    QSet<QString> m_found;
};

Record ArchiveReader::read(const KnownRecords &known)
{
    m_reader.object(m_root, [this](const QString &name, const JsonPath &path) {
        m_found.insert(name);
        member(name, path);
        return true;
    });
    m_reader.end(m_root);
    refuseMissing();
    checkReferences(known);
    checkEntries(known);
    canonicalOrder(m_record);
    return std::move(m_record);
}

void ArchiveReader::member(const QString &name, const JsonPath &path)
{
    static const std::map<QString, void (*)(ArchiveReader &, const JsonPath &)> members{
        {QStringLiteral("format"), [](ArchiveReader &r, const JsonPath &p) { r.single<QString>(p); }},
        {QStringLiteral("version"), [](ArchiveReader &r, const JsonPath &p) { r.m_reader.value(p); }},
        {QStringLiteral("notebookId"), [](ArchiveReader &r, const JsonPath &p) { r.m_record.notebookId = r.single<QUuid>(p); }},
        {QStringLiteral("exportedAt"), [](ArchiveReader &r, const JsonPath &p) { r.single<Instant>(p); }},
        {QStringLiteral("application"), [](ArchiveReader &r, const JsonPath &p) { r.single<QString>(p); }},
        {QStringLiteral("ladders"),
         [](ArchiveReader &r, const JsonPath &p) { r.m_reader.array(p, [&](const JsonPath &item) { r.ladder(item); }); }},
        {QStringLiteral("attempts"), [](ArchiveReader &r, const JsonPath &p) { r.list(r.m_record.attempts, p); }},
        {QStringLiteral("reflections"), [](ArchiveReader &r, const JsonPath &p) { r.list(r.m_record.reflections, p); }},
        {QStringLiteral("checkIns"), [](ArchiveReader &r, const JsonPath &p) { r.list(r.m_record.checkIns, p); }},
        {QStringLiteral("erased"), [](ArchiveReader &r, const JsonPath &p) { r.list(r.m_record.erased, p); }},
        {QStringLiteral("support"), [](ArchiveReader &r, const JsonPath &p) { r.support(p); }},
    };
    const auto found = members.find(name);
    if (found == members.end())
        path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this field is unknown.")));
    found->second(*this, path);
}

void ArchiveReader::ladder(const JsonPath &path)
{
    auto read = single<LadderWithRungs>(path);
    claim(read.ladder.id.uuid(), path.field(u"id"));
    const JsonPath rungs = path.field(u"rungs");
    for (size_t index = 0; index < read.rungs.size(); ++index) {
        const JsonPath rung = rungs.item(static_cast<qsizetype>(index));
        claim(read.rungs[index].id.uuid(), rung.field(u"id"));
    }
    m_record.ladders.push_back(std::move(read.ladder));
    std::ranges::move(read.rungs, std::back_inserter(m_record.rungs));
}

void ArchiveReader::support(const JsonPath &path)
{
    m_record.support = single<Support>(path);
    const JsonPath dismissals = path.field(u"dismissals");
    for (size_t index = 0; index < m_record.support.dismissals.size(); ++index) {
        const JsonPath dismissal = dismissals.item(static_cast<qsizetype>(index));
        claim(m_record.support.dismissals[index].id.uuid(), dismissal.field(u"id"));
    }
}

void ArchiveReader::refuseMissing() const
{
    for (const char *name : {"format", "version", "notebookId", "exportedAt", "application", "ladders", "attempts", "reflections"})
        if (!m_found.contains(QLatin1String(name)))
            m_root.field(QString(QLatin1String(name))).refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this field is missing.")));
}

void ArchiveReader::claim(QUuid id, const JsonPath &path)
{
    if (m_ids.contains(id))
        path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this id is used twice.")));
    m_ids.insert(id);
}

void ArchiveReader::checkReferences(const KnownRecords &known) const
{
    QSet<Id<Rung>> rungs = known.rungs;
    for (const Rung &rung : m_record.rungs)
        rungs.insert(rung.id);
    const JsonPath attempts = m_root.field(u"attempts");
    QSet<Id<Attempt>> attemptIds = known.attempts;
    for (qsizetype index = 0; const Attempt &attempt : m_record.attempts) {
        const JsonPath path = attempts.item(index++);
        if (!rungs.contains(attempt.rung))
            path.field(u"rung").refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "there is no rung with this id.")));
        attemptIds.insert(attempt.id);
    }
    const JsonPath reflections = m_root.field(u"reflections");
    for (qsizetype index = 0; const Reflection &reflection : m_record.reflections) {
        const JsonPath path = reflections.item(index++);
        if (reflection.attempt && !attemptIds.contains(*reflection.attempt))
            path.field(u"attempt").refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "there is no attempt with this id.")));
    }
}

void ArchiveReader::checkEntries(const KnownRecords &known) const
{
    const JsonPath support = m_root.field(u"support");
    const JsonPath dismissals = support.field(u"dismissals");
    for (qsizetype index = 0; const Dismissal &dismissal : m_record.support.dismissals) {
        const JsonPath path = dismissals.item(index++);
        // An entry that was erased since leaves its trace among the ids.
        const bool found = !dismissal.entry || m_ids.contains(*dismissal.entry) || known.attempts.contains(Id<Attempt>(*dismissal.entry))
            || known.reflections.contains(Id<Reflection>(*dismissal.entry));
        if (!found)
            path.field(u"entry").refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "there is no entry with this id.")));
    }
}

/// Looks at format and version alone, wherever they stand, so that a newer archive is not blamed for fields it may have.
void checkVersion(const QByteArray &bytes, const JsonPath &root)
{
    JsonReader reader(bytes);
    bool format = false;
    bool version = false;
    reader.object(root, [&](const QString &name, const JsonPath &path) {
        const JsonValue value = reader.value(path);
        if (name == QLatin1String("format")) {
            if (JsonTo<QString>::read(value, path) != QLatin1String("rung-archive"))
                refuseFound(value, path, QStringLiteral("“rung-archive”"));
            format = true;
        } else if (name == QLatin1String("version")) {
            if (wholeNumberAt(value, path, 1, std::numeric_limits<int>::max()) > 1)
                path.refuseNewer();
            version = true;
        }
        return !(format && version);
    });
}

} // namespace

Record readArchive(const QByteArray &bytes, const QString &fileName, const KnownRecords &known, const WorkProgress &progress)
{
    const JsonPath root(fileName);
    checkVersion(bytes, root);
    return ArchiveReader(bytes, root, progress).read(known);
}

} // namespace rung
