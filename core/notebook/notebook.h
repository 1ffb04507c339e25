// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/domain/clock.h"
#include "core/domain/observation.h"
#include "core/domain/record.h"
#include "core/domain/passtime.h"
#include "core/notebook/change.h"

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace rung {

class Database;
class Seal;
struct ErasureIds;

/// A record of a kind that goes to the trash.
using TrashId = std::variant<Id<Ladder>, Id<Rung>, Id<Attempt>, Id<Reflection>>;

/// Where a notebook takes the time and new identities from, and when its days begin.
struct Environment
{
    Clock clock = systemClock();
    IdSource ids = randomIds();
    DayStart dayStart = DayStart::standard();
    PassTime passTime = {}; ///< while a sealed notebook is written
};

/// What a person writes of a ladder.
struct NewLadder
{
    Title name;
    QString fear = {};
    QString purpose = {};
};

/// What a person writes of a rung, or takes from the catalogue and rates.
struct NewRung
{
    Title title;
    Context context = Context::Other;
    Suds baseline;
    Again again = Again::Anyone;
    QString why = {};
    QString courtesy = {};
    QString notes = {};
    bool highStakes = false;
    QString catalogueId = {};
};

/// What a person writes for the journal.
struct NewReflection
{
    QString text;
    std::vector<Tag> tags = {};
    std::optional<Id<Attempt>> attempt = {};
    std::optional<Instant> writtenAt = {}; ///< only where it belongs to another moment than now
};

/// What an import did.
struct MergeCount
{
    int added = 0;
    int changed = 0;
    int kept = 0;      ///< ours was newer
    int unchanged = 0;
    int erased = 0;    ///< stayed away because it, or what it belongs to, was erased for good
    friend bool operator==(const MergeCount &, const MergeCount &) = default;
};

/// The one open file and the only one who changes it: each verb is one transaction and one `changed` signal, and can be undone.
/// Every function that touches the file may throw StorageError; nothing has changed then. Reading is done by the readers beside it.
class Notebook : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an existing notebook, bringing an older file up to date after keeping a copy of it.
    static std::unique_ptr<Notebook> open(const QString &path, Environment environment = {}, Access access = Access::ReadWrite);
    /// Opens a sealed notebook with what its passphrase or recovery code made. A verb then returns when the change is sealed on the disk.
    static std::unique_ptr<Notebook> openSealed(const QString &path, Seal seal, Environment environment = {},
                                                Access access = Access::ReadWrite);
    /// Creates a new file, readable by its owner alone; refuses a path where something is.
    static std::unique_ptr<Notebook> create(const QString &path, Environment environment = {});
    static std::unique_ptr<Notebook> inMemory(Environment environment = {});
    ~Notebook() override;

    QString path() const;
    QUuid id() const { return m_id; }
    bool isReadOnly() const;
    bool isSealed() const { return seal() != nullptr; }
    /// What seals this notebook, its drafts and its backups; null where it is not sealed.
    const Seal *seal() const;
    /// Writes a sealed notebook under another passphrase or recovery code.
    void changeSeal(Seal seal);
    /// The same notebook once more, in memory and to be read alone: for a worker, where no file can be opened a second time.
    std::function<std::unique_ptr<Notebook>()> copyInMemory() const;
    Instant now() const { return m_environment.clock(); }
    Day today() const { return dayOf(now()); }
    Day dayOf(const Instant &instant) const { return Day::of(instant, m_environment.dayStart); }
    DayStart dayStart() const { return m_environment.dayStart; }
    void setDayStart(DayStart start);

    /// The numbers of everything that counts, oldest first; read once and kept until something changes.
    const std::vector<Observation> &observations() const;
    /// For the readers beside the notebook.
    const Database &database() const { return *m_database; }

    // Ladders and rungs. Changing keeps id, creation and, once practised, a rung's baseline; times are set here.
    Id<Ladder> addLadder(const NewLadder &ladder, std::span<const NewRung> rungs = {});
    void changeLadder(Ladder ladder);
    std::vector<Id<Rung>> addRungs(const Id<Ladder> &ladder, std::span<const NewRung> rungs);
    void changeRung(Rung rung);
    /// Puts the ladder's rungs in this order; rungs that are not named follow in their old order.
    void reorderRungs(const Id<Ladder> &ladder, std::span<const Id<Rung>> order);

    // The loop.
    /// Seals the prediction with the present time. It must be complete but for `sealedAt`.
    Id<Attempt> plan(const Id<Rung> &rung, Prediction prediction);
    /// New words become an amendment of the sealed ones; when, where and how may change freely; the sealed numbers never do.
    void changePlan(const Id<Attempt> &attempt, const Prediction &wanted);
    void putOff(const Id<Attempt> &attempt, const PlannedFor &until);
    /// Logs what happened, or replaces an earlier log. A story that is not empty becomes the attempt's first reflection.
    void log(const Id<Attempt> &attempt, const Outcome &outcome, const QString &story = {});
    /// "I already asked": an attempt whose prediction is from memory.
    Id<Attempt> logFromMemory(const Id<Rung> &rung, const Outcome &outcome, const QString &story = {});
    /// The same on a rung of its own, on the ladder of that name, which is made if there is none.
    Id<Attempt> logAlongTheWay(const Title &ladderName, const NewRung &rung, const Outcome &outcome, const QString &story = {});
    void answerNextDay(const Id<Attempt> &attempt, Suds bother, std::optional<bool> replaying = {});
    void keepLine(const Id<Attempt> &attempt, bool keep);
    void moveAttempt(const Id<Attempt> &attempt, const Id<Rung> &rung);

    // The journal.
    Id<Reflection> write(const NewReflection &reflection);
    /// Keeps id, attempt and times of writing unless they are changed here by hand.
    void changeReflection(Reflection reflection);

    // The trash.
    void trash(const Id<Ladder> &id);
    void trash(const Id<Rung> &id);
    void trash(const Id<Attempt> &id);
    void trash(const Id<Reflection> &id);
    /// Brings it back into view, from the trash as well as where it was put away, and what it belongs to from the trash.
    void restore(const Id<Ladder> &id);
    void restore(const Id<Rung> &id);
    void restore(const Id<Attempt> &id);
    void restore(const Id<Reflection> &id);

    // Erasing for good, which cannot be undone: what hangs on a record goes with it, every copy of its words in the file is overwritten,
    // and only the ids are remembered, so that no import brings it back.
    void erase(const TrashId &id);
    /// Erases what lies in the trash; with `before`, only what was put there earlier than that.
    void emptyTrash(std::optional<Instant> before = {});
    /// Everything there is, but for the notebook's own identity.
    void eraseEverything();

    // Care.
    void checkIn(InTheWay inTheWay);
    void setTrustedContact(const std::optional<TrustedContact> &contact);
    /// Puts support cards away, or lifts a red; all of them in one deed.
    void dismissSupport(std::span<const RestedCard> cards);
    /// No next step for the rest of the day.
    void makeTodayQuiet();
    /// Remembers that a coaching line was shown; not a deed of the person, so undo passes over it.
    void noteCoaching(const QString &kind);

    /// Takes in another record by id: the newer `updatedAt` wins, nothing is deleted; what was erased here stays away, with all that
    /// hangs on it. Every reference must lead to something in the record or in this notebook. An empty notebook becomes the other one.
    MergeCount merge(Record record);
    /// What `merge` would do, without doing it.
    MergeCount mergePreview(const Record &record) const;

    /// How many deeds can be undone: one more after each deed or redo, one less after each undo.
    size_t deedCount() const { return m_done.size(); }
    std::optional<Deed> undoable() const;
    std::optional<Deed> redoable() const;
    /// Takes the last deed back, old times included; the deed, or nothing when there is none.
    std::optional<Deed> undo();
    std::optional<Deed> redo();

Q_SIGNALS:
    /// Something in the notebook changed: read again.
    void changed();

private:
    enum class Direction { Forwards, Backwards };

    Notebook(std::unique_ptr<Database> database, Environment environment);
    void perform(Change change);
    void apply(const Change &change, Direction direction);
    Ladder existing(const Id<Ladder> &id) const;
    Rung existing(const Id<Rung> &id) const;
    Attempt existing(const Id<Attempt> &id) const;
    Reflection existing(const Id<Reflection> &id) const;
    template <class T>
    void setDeleted(const Id<T> &id, Deed deed, std::optional<Instant> deletedAt);
    void addDismissals(Deed deed, std::span<const RestedCard> cards);
    template <class T>
    void restoreWith(Change &change, const T &record) const;
    void eraseAll(ErasureIds ids);
    void forgetDeedsOn(const ErasureIds &ids);
    Rung makeRung(const Id<Ladder> &ladder, const NewRung &rung, int position) const;
    void addStory(Change &change, const Id<Attempt> &attempt, const Outcome &outcome, const QString &story) const;
    void addRemembered(Change &change, const Id<Attempt> &attempt, const Id<Rung> &rung, const Outcome &outcome,
                       const QString &story) const;

    std::unique_ptr<Database> m_database;
    Environment m_environment;
    QUuid m_id;
    std::vector<Change> m_done;
    std::vector<Change> m_undone;
    mutable std::optional<std::vector<Observation>> m_observations;
};

} // namespace rung
