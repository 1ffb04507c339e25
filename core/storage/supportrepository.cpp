// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/supportrepository.h"

#include "core/domain/storageerror.h"
#include "core/storage/attemptrepository.h"
#include "core/storage/ladderrepository.h"
#include "core/storage/reflectionrepository.h"
#include "core/storage/repositories.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace rung {

namespace {

void putTrustedContact(const Database &database, const std::optional<TrustedContact> &contact)
{
    database.run(QStringLiteral("DELETE FROM trusted_contact"));
    if (contact)
        Statement(database, QStringLiteral("INSERT INTO trusted_contact (only_row, name, call) VALUES (1, ?, ?)"))
            .add(contact->name)
            .add(contact->call)
            .run();
}

std::vector<Dismissal> loadDismissals(const Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, rule, level, at, at_offset, entry FROM dismissals ORDER BY at, id"));
    std::vector<Dismissal> dismissals;
    while (rows.next()) {
        const auto id = rows.id<Dismissal>();
        const QString rule = rows.text();
        const auto level = rows.choice<SupportLevel>();
        const Instant at = rows.instant();
        dismissals.push_back({id, rule, level, at, rows.optional([&] { return rows.uuid(); })});
    }
    return dismissals;
}

} // namespace

QUuid loadNotebookId(const Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id FROM notebook"));
    if (!rows.next())
        throw StorageError(StorageError::Reason::Damaged, database.path(), QStringLiteral("the notebook has no identity"));
    return rows.uuid();
}

void putNotebookId(const Database &database, QUuid id)
{
    Statement(database,
              QStringLiteral("INSERT INTO notebook (only_row, id) VALUES (1, ?) ON CONFLICT (only_row) DO UPDATE SET id = excluded.id"))
        .add(id)
        .run();
}

std::vector<CheckIn> loadCheckIns(const Database &database)
{
    Statement rows(database,
                   QStringLiteral("SELECT id, at, at_offset, updated_at, updated_offset, in_the_way FROM check_ins ORDER BY at, id"));
    std::vector<CheckIn> checkIns;
    while (rows.next()) {
        const auto id = rows.id<CheckIn>();
        const Instant at = rows.instant();
        const Instant updatedAt = rows.instant();
        checkIns.push_back({id, at, updatedAt, rows.choice<InTheWay>()});
    }
    return checkIns;
}

std::vector<Erased> loadErased(const Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, at, at_offset FROM erased ORDER BY at, id"));
    std::vector<Erased> erased;
    while (rows.next()) {
        const QUuid id = rows.uuid();
        erased.push_back({id, rows.instant()});
    }
    return erased;
}

Support loadSupport(const Database &database)
{
    Support support;
    Statement contact(database, QStringLiteral("SELECT name, call FROM trusted_contact"));
    if (contact.next()) {
        const QString name = contact.text();
        support.trustedContact = TrustedContact{name, contact.text()};
    }
    support.dismissals = loadDismissals(database);
    Statement shown(database, QStringLiteral("SELECT kind, at, at_offset FROM coaching_shown ORDER BY at, kind, ordinal"));
    while (shown.next()) {
        const QString kind = shown.text();
        support.coachingShown.push_back({kind, shown.instant()});
    }
    return support;
}

Record loadRecord(const Database &database)
{
    const Snapshot ofOneMoment(database);
    Record record{loadNotebookId(database),  loadLadders(database),  loadRungs(database),  loadAttempts(database),
                  loadReflections(database), loadCheckIns(database), loadErased(database), loadSupport(database)};
    canonicalOrder(record);
    return record;
}

void put(const Database &database, const CheckIn &checkIn)
{
    Statement(
        database,
        QStringLiteral("INSERT INTO check_ins (id, at, at_offset, updated_at, updated_offset, in_the_way) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET at = excluded.at, at_offset = excluded.at_offset, updated_at = excluded.updated_at, "
                       "updated_offset = excluded.updated_offset, in_the_way = excluded.in_the_way"))
        .add(checkIn.id)
        .add(checkIn.at)
        .add(checkIn.updatedAt)
        .add(checkIn.inTheWay)
        .run();
}

void put(const Database &database, const Erased &erased)
{
    Statement(database,
              QStringLiteral("INSERT INTO erased (id, at, at_offset) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, "
                             "at_offset = excluded.at_offset"))
        .add(erased.id)
        .add(erased.at)
        .run();
}

void put(const Database &database, const Support &support)
{
    putTrustedContact(database, support.trustedContact);
    database.run(QStringLiteral("DELETE FROM dismissals"));
    for (const Dismissal &dismissal : support.dismissals)
        Statement(database, QStringLiteral("INSERT INTO dismissals (id, rule, level, at, at_offset, entry) VALUES (?, ?, ?, ?, ?, ?)"))
            .add(dismissal.id)
            .add(dismissal.rule)
            .add(dismissal.level)
            .add(dismissal.at)
            .add(dismissal.entry)
            .run();
    database.run(QStringLiteral("DELETE FROM coaching_shown"));
    for (const CoachingShown &shown : support.coachingShown)
        Statement(database, QStringLiteral("INSERT INTO coaching_shown (kind, at, at_offset) VALUES (?, ?, ?)"))
            .add(shown.kind)
            .add(shown.at)
            .run();
}

void remove(const Database &database, const Id<CheckIn> &id)
{
    Statement(database, QStringLiteral("DELETE FROM check_ins WHERE id = ?")).add(id).run();
}

void removeErased(const Database &database, QUuid id)
{
    Statement(database, QStringLiteral("DELETE FROM erased WHERE id = ?")).add(id).run();
}

} // namespace rung
