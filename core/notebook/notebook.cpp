// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"

#include "core/domain/storageerror.h"
#include "core/storage/attemptrepository.h"
#include "core/storage/database.h"
#include "core/storage/notebookfile.h"
#include "core/storage/repositories.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/searchindex.h"
#include "core/storage/supportrepository.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

namespace rung {

namespace {

void put(const Database &database, const Identity &identity)
{
    putNotebookId(database, identity.id);
}

void removeRecord(const Database &, const Identity &)
{
    Q_UNREACHABLE();
}

template <class T>
void removeRecord(const Database &database, const T &record)
{
    remove(database, record.id);
}

void removeRecord(const Database &database, const Erased &erased)
{
    removeErased(database, erased.id);
}

void removeRecord(const Database &database, const Support &)
{
    put(database, Support());
}

/// Through links to the file itself: what lies beside it, and what takes its place, belongs there.
QString fileBehind(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

/// A clock that was set back makes no change look older than what it changed; a merge with an older copy would take it back.
template <class T>
void keepTimeGoingOn(Edit<T> &edit)
{
    if constexpr (requires { edit.after->updatedAt; }) {
        if (!edit.before || !edit.after || edit.after->updatedAt >= edit.before->updatedAt)
            return;
        T later = *edit.after;
        const auto next = Instant::from(edit.before->updatedAt.utcMilliseconds() + 1, later.updatedAt.offsetSeconds());
        later.updatedAt = next.value_or(edit.before->updatedAt);
        edit.after = std::make_unique<const T>(std::move(later));
    }
}

/// What every page asks for, read while the file is being looked through.
void readAhead(const Notebook &notebook)
{
    try {
        notebook.observations();
    } catch (const StorageError &) {
        // Whoever asks for them is told.
    }
}

} // namespace

std::unique_ptr<Notebook> Notebook::open(const QString &path, Environment environment, Access access)
{
    const QString file = fileBehind(path);
    const auto fileAccess = access == Access::ReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    std::unique_ptr<Notebook> notebook(new Notebook(openNotebookFile(file, fileAccess), std::move(environment)));
    auto verified = verifyNotebookFile(file);
    readAhead(*notebook);
    verified.get();
    return notebook;
}

std::unique_ptr<Notebook> Notebook::openSealed(const QString &path, Seal seal, Environment environment, Access access)
{
    const auto fileAccess = access == Access::ReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    auto database = openSealedNotebook(fileBehind(path), std::move(seal), fileAccess, environment.passTime);
    return std::unique_ptr<Notebook>(new Notebook(std::move(database), std::move(environment)));
}

std::unique_ptr<Notebook> Notebook::create(const QString &path, Environment environment)
{
    createNotebookFile(path, environment.ids());
    return open(path, std::move(environment));
}

std::unique_ptr<Notebook> Notebook::inMemory(Environment environment)
{
    auto database = newNotebookInMemory(environment.ids());
    return std::unique_ptr<Notebook>(new Notebook(std::move(database), std::move(environment)));
}

Notebook::Notebook(std::unique_ptr<Database> database, Environment environment)
    : m_database(std::move(database)), m_environment(std::move(environment)), m_id(loadNotebookId(*m_database))
{
}

Notebook::~Notebook() = default;

QString Notebook::path() const
{
    return m_database->path();
}

bool Notebook::isReadOnly() const
{
    return m_database->access() == Database::Access::ReadOnly;
}

const Seal *Notebook::seal() const
{
    return m_database->vault() ? &m_database->vault()->seal() : nullptr;
}

void Notebook::changeSeal(Seal seal)
{
    m_database->vault()->changeSeal(std::move(seal));
}

std::function<std::unique_ptr<Notebook>()> Notebook::copyInMemory() const
{
    Environment environment{.clock = [time = now()] { return time; }, .dayStart = dayStart()};
    auto image = std::make_shared<const Image>(m_database->image());
    std::shared_ptr<const Seal> sealedBy = isSealed() ? std::make_shared<const Seal>(seal()->copy()) : nullptr;
    return [environment, path = path(), image, sealedBy] {
        return std::unique_ptr<Notebook>(new Notebook(openImage(path, image->copy(), sealedBy.get()), environment));
    };
}

void Notebook::setDayStart(DayStart start)
{
    m_environment.dayStart = start;
    Q_EMIT changed();
}

const std::vector<Observation> &Notebook::observations() const
{
    if (!m_observations)
        m_observations = loadObservations(*m_database);
    return *m_observations;
}

std::optional<Deed> Notebook::undoable() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().deed);
}

std::optional<Deed> Notebook::redoable() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().deed);
}

std::optional<Deed> Notebook::undo()
{
    if (m_done.empty())
        return std::nullopt;
    apply(m_done.back(), Direction::Backwards);
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    const Deed deed = m_undone.back().deed;
    Q_EMIT changed();
    return deed;
}

std::optional<Deed> Notebook::redo()
{
    if (m_undone.empty())
        return std::nullopt;
    apply(m_undone.back(), Direction::Forwards);
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    const Deed deed = m_done.back().deed;
    Q_EMIT changed();
    return deed;
}

void Notebook::perform(Change change)
{
    if (change.edits.empty())
        return;
    for (AnyEdit &edit : change.edits)
        std::visit([](auto &one) { keepTimeGoingOn(one); }, edit);
    apply(change, Direction::Forwards);
    m_done.push_back(std::move(change));
    m_undone.clear();
    Q_EMIT changed();
}

void Notebook::apply(const Change &change, Direction direction)
{
    if (isReadOnly())
        throw StorageError(StorageError::Reason::ReadOnly, path());
    Transaction transaction(*m_database);
    std::optional<SearchRebuild> rebuild;
    if (SearchRebuild::pays(*m_database, change.edits.size()))
        rebuild.emplace(*m_database);
    const auto applyOne = [&](const auto &edit) {
        const auto &target = direction == Direction::Forwards ? edit.after : edit.before;
        const auto &other = direction == Direction::Forwards ? edit.before : edit.after;
        if (target)
            put(*m_database, *target);
        else if (other)
            removeRecord(*m_database, *other);
    };
    for (const AnyEdit &edit : change.edits)
        std::visit(applyOne, edit);
    if (rebuild)
        rebuild->finish();
    transaction.commit();
    m_observations.reset();
    m_id = loadNotebookId(*m_database);
}

} // namespace rung
