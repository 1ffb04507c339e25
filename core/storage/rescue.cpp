// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rescue.h"

#include "core/domain/storageerror.h"
#include "core/storage/attemptrepository.h"
#include "core/storage/ladderrepository.h"
#include "core/storage/notebookfile.h"
#include "core/storage/reflectionrepository.h"
#include "core/storage/repositories.h"
#include "core/storage/salvage.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"
#include "core/storage/supportrepository.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace rung {

namespace {

/// What hangs on a record in a table of its own, and goes before the record does.
struct Part
{
    const char *table;
    const char *column;
};

class Rescuer
{
public:
    Rescuer(const Salvage &salvaged, Rescue &result, const Clock &clock, const IdSource &ids)
        : m_salvaged(salvaged), m_rows(*salvaged.rows), m_result(result), m_notebook(*result.notebook), m_clock(clock), m_ids(ids)
    {
    }

    void bringOver();

private:
    template <class T>
    std::vector<T> decoded(const char *table, std::optional<T> (*load)(const Database &, const Id<T> &), std::optional<Part> part = {});
    template <class T>
    std::optional<T> decodedOne(const QString &table, const Id<T> &id, std::optional<T> (*load)(const Database &, const Id<T> &),
                                std::optional<Part> part);
    template <class T>
    bool keep(const char *table, const T &record);
    void countUnread(const char *table);
    void lose(const QString &table, const QString &what, const QString &why);
    RescuedPart &part(const QString &table);
    void keepRungs();
    void keepAttempts();
    void keepReflections();
    void keepOthers();
    void keepSupport();
    void standInForLadder(const Id<Ladder> &id);
    void standInForRung(const Id<Rung> &id, const Attempt &attempt);

    const Salvage &m_salvaged;
    const Database &m_rows;
    Rescue &m_result;
    const Database &m_notebook;
    const Clock &m_clock;
    const IdSource &m_ids;
    QSet<QUuid> m_kept;
    std::optional<Id<Ladder>> m_home;
};

/// Earlier than anything a person wrote.
Instant longAgo()
{
    return *Instant::from(0, 0);
}

Title homeName()
{
    return *Title::from(QCoreApplication::translate("Rescue", "Rescued"));
}

void Rescuer::bringOver()
{
    for (const Ladder &ladder : decoded<Ladder>("ladders", loadLadder))
        keep("ladders", ladder);
    keepRungs();
    keepAttempts();
    keepReflections();
    keepOthers();
    keepSupport();
}

template <class T>
std::vector<T> Rescuer::decoded(const char *table, std::optional<T> (*load)(const Database &, const Id<T> &), std::optional<Part> part)
{
    const QString name = QLatin1String(table);
    countUnread(table);
    std::vector<T> all;
    Statement ids(m_rows, QStringLiteral("SELECT id FROM %1").arg(name));
    while (ids.next()) {
        const QString text = ids.text();
        const auto id = Id<T>::fromString(text);
        if (!id)
            lose(name, text, QStringLiteral("its identity cannot be read"));
        else if (auto record = decodedOne(name, *id, load, part))
            all.push_back(std::move(*record));
    }
    return all;
}

template <class T>
std::optional<T> Rescuer::decodedOne(const QString &table, const Id<T> &id, std::optional<T> (*load)(const Database &, const Id<T> &),
                                     std::optional<Part> part)
{
    try {
        auto record = load(m_rows, id);
        if (!record)
            lose(table, id.toString(), QStringLiteral("its identity cannot be read"));
        return record;
    } catch (const StorageError &error) {
        if (!part)
            return lose(table, id.toString(), error.detail()), std::nullopt;
    }
    const QLatin1String partTable(part->table);
    Statement(m_rows, QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(partTable, QLatin1String(part->column))).add(id).run();
    auto record = decodedOne(table, id, load, {});
    if (record)
        m_result.lost << QStringLiteral("%1 %2: without its %3").arg(table, id.toString(), partTable);
    return record;
}

template <class T>
bool Rescuer::keep(const char *table, const T &record)
{
    m_notebook.run(QStringLiteral("SAVEPOINT one"));
    try {
        put(m_notebook, record);
        m_notebook.run(QStringLiteral("RELEASE one"));
        m_kept.insert(record.id.uuid());
        ++part(QLatin1String(table)).kept;
        return true;
    } catch (const StorageError &error) {
        m_notebook.run(QStringLiteral("ROLLBACK TO one"));
        m_notebook.run(QStringLiteral("RELEASE one"));
        lose(QLatin1String(table), record.id.toString(), error.detail());
        return false;
    }
}

void Rescuer::countUnread(const char *table)
{
    const QString name = QLatin1String(table);
    const auto read = std::ranges::find(m_salvaged.tables, name, &SalvagedTable::name);
    for (const QString &id : read->lostIds)
        lose(name, id, QStringLiteral("could not be read"));
    if (!read->whole && read->lostIds.isEmpty())
        m_result.lost << QStringLiteral("%1: not all of it could be read").arg(name);
    part(name);
}

void Rescuer::lose(const QString &table, const QString &what, const QString &why)
{
    ++part(table).lost;
    m_result.lost << QStringLiteral("%1 %2: %3").arg(table, what, why);
}

RescuedPart &Rescuer::part(const QString &table)
{
    const auto found = std::ranges::find(m_result.parts, table, &RescuedPart::table);
    return found != m_result.parts.end() ? *found : m_result.parts.emplace_back(RescuedPart{table});
}

void Rescuer::keepRungs()
{
    for (const Rung &rung : decoded<Rung>("rungs", loadRung, Part{"rung_felt", "rung"})) {
        if (!m_kept.contains(rung.ladder.uuid()))
            standInForLadder(rung.ladder);
        keep("rungs", rung);
    }
}

void Rescuer::keepAttempts()
{
    for (const Attempt &attempt : decoded<Attempt>("attempts", loadAttempt, Part{"amendments", "attempt"})) {
        if (!isComplete(attempt)) {
            lose(QStringLiteral("attempts"), attempt.id.toString(), QStringLiteral("something it needs is missing"));
            continue;
        }
        if (!m_kept.contains(attempt.rung.uuid()))
            standInForRung(attempt.rung, attempt);
        keep("attempts", attempt);
    }
}

void Rescuer::keepReflections()
{
    for (Reflection text : decoded<Reflection>("reflections", loadReflection, Part{"reflection_tags", "reflection"})) {
        if (text.attempt && !m_kept.contains(text.attempt->uuid())) {
            m_result.rehomed << QStringLiteral("reflections %1: its attempt is lost, so it stands by itself").arg(text.id.toString());
            text.attempt.reset();
        }
        if (text.text.contains(QChar::ReplacementCharacter))
            m_result.lost << QStringLiteral("reflections %1: some of its signs").arg(text.id.toString());
        keep("reflections", text);
    }
}

void Rescuer::keepOthers()
{
    countUnread("check_ins");
    countUnread("erased");
    try {
        for (const CheckIn &checkIn : loadCheckIns(m_rows))
            keep("check_ins", checkIn);
    } catch (const StorageError &error) {
        lose(QStringLiteral("check_ins"), {}, error.detail());
    }
    try {
        for (const Erased &erased : loadErased(m_rows))
            if (!m_kept.contains(erased.id))
                put(m_notebook, erased);
    } catch (const StorageError &error) {
        lose(QStringLiteral("erased"), {}, error.detail());
    }
}

/// All of it, or with less and less of what matters less.
void Rescuer::keepSupport()
{
    for (const char *table : {"trusted_contact", "dismissals", "coaching_shown"})
        countUnread(table);
    for (const char *worthLess : {"coaching_shown", "dismissals", "trusted_contact"}) {
        try {
            return put(m_notebook, loadSupport(m_rows));
        } catch (const StorageError &error) {
            lose(QLatin1String(worthLess), {}, error.detail());
            m_rows.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(worthLess)));
        }
    }
}

void Rescuer::standInForLadder(const Id<Ladder> &id)
{
    put(m_notebook, Ladder{.id = id, .name = homeName(), .fear = {}, .purpose = {}, .createdAt = longAgo(), .updatedAt = longAgo()});
    m_kept.insert(id.uuid());
    m_result.rehomed << QStringLiteral("ladders %1: lost; another stands in for it").arg(id.toString());
}

void Rescuer::standInForRung(const Id<Rung> &id, const Attempt &attempt)
{
    if (!m_home) {
        m_home = Id<Ladder>(m_ids());
        put(m_notebook,
            Ladder{.id = *m_home, .name = homeName(), .fear = {}, .purpose = {}, .createdAt = m_clock(), .updatedAt = m_clock()});
    }
    const auto expected = attempt.prediction ? attempt.prediction->predictedPeak : std::nullopt;
    const auto felt = attempt.outcome ? attempt.outcome->peak : std::nullopt;
    const Suds baseline = expected.value_or(felt.value_or(*Suds::from(0)));
    put(m_notebook,
        Rung{.id = id, .ladder = *m_home, .title = homeName(), .baseline = baseline, .createdAt = longAgo(), .updatedAt = longAgo()});
    m_kept.insert(id.uuid());
    m_result.rehomed << QStringLiteral("rungs %1: lost; another stands in for it").arg(id.toString());
}

QUuid identityOf(const Salvage &salvaged, const IdSource &ids)
{
    try {
        return loadNotebookId(*salvaged.rows);
    } catch (const StorageError &) {
        return ids();
    }
}

StorageError nothingRead(const QString &path)
{
    QFile file(path);
    const bool isOurs = file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayLiteral("SQLite format 3\0");
    return StorageError(isOurs ? StorageError::Reason::Damaged : StorageError::Reason::NotANotebook, path);
}

} // namespace

int Rescue::kept() const
{
    return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const RescuedPart &part) { return sum + part.kept; });
}

int Rescue::lostCount() const
{
    return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const RescuedPart &part) { return sum + part.lost; });
}

Rescue rescue(const QString &path, const Clock &clock, const IdSource &ids, const WorkProgress &progress)
{
    constexpr double readingShare = 0.5;
    const Salvage salvaged = salvage(path, partOf(progress, 0, readingShare));
    Rescue result{.notebook = newNotebookInMemory(identityOf(salvaged, ids))};
    tell(progress, readingShare);
    Transaction transaction(*result.notebook);
    SearchRebuild words(*result.notebook);
    Rescuer(salvaged, result, clock, ids).bringOver();
    words.finish();
    transaction.commit();
    if (result.kept() == 0)
        throw nothingRead(path);
    return result;
}

} // namespace rung
