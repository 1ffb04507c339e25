// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/jsonwriter.h"

#include <QHash>

namespace rung {

namespace {

/// Adds the wording of the domain to the writer: one overload of `field` per type, absence left out.
class ArchiveWriter : public JsonWriter
{
public:
    void field(const char *name, const QString &text)
    {
        this->name(name);
        value(text);
    }
    void field(const char *name, bool truth)
    {
        this->name(name);
        value(truth);
    }
    void field(const char *name, int number)
    {
        this->name(name);
        value(number);
    }
    void field(const char *name, QUuid uuid) { field(name, uuid.toString(QUuid::WithoutBraces)); }
    void field(const char *name, Instant instant) { field(name, instant.toString()); }
    void field(const char *name, Day day) { field(name, day.toString()); }
    void field(const char *name, const PlannedFor &when)
    {
        field(name, std::visit([](const auto &moment) { return moment.toString(); }, when));
    }
    template <class Of>
    void field(const char *name, const Id<Of> &id)
    {
        field(name, id.toString());
    }
    template <class Kind>
    void field(const char *name, Score<Kind> score)
    {
        field(name, score.value());
    }
    template <int Minimum, int Maximum>
    void field(const char *name, const BoundedText<Minimum, Maximum> &text)
    {
        field(name, text.text());
    }
    template <class Choice>
        requires requires { Choices<Choice>::all; }
    void field(const char *name, Choice choice)
    {
        field(name, toName(choice));
    }
    template <class T>
    void field(const char *name, const std::optional<T> &value)
    {
        if (value)
            field(name, *value);
    }

    /// A text that is left out when it is null.
    void textField(const char *name, const QString &text)
    {
        if (!text.isNull())
            field(name, text);
    }

    /// A list of objects, left out when it is empty.
    template <class T, class Write>
    void list(const char *name, const std::vector<T> &items, Write write)
    {
        if (!items.empty())
            fullList(name, items, write);
    }
    template <class T, class Write>
    void fullList(const char *name, const std::vector<T> &items, Write write)
    {
        this->name(name);
        beginArray();
        for (const T &item : items) {
            beginObject();
            write(item);
            endObject();
        }
        endArray();
    }

    /// A list of texts, left out when it is empty.
    template <class T, class Text>
    void texts(const char *name, const std::vector<T> &items, Text text)
    {
        if (items.empty())
            return;
        this->name(name);
        beginArray();
        for (const T &item : items)
            value(text(item));
        endArray();
    }

    void rung(const Rung &rung);
    void ladder(const Ladder &ladder, const std::vector<Rung> &rungs);
    void prediction(const Prediction &prediction);
    void outcome(const Outcome &outcome);
    void attempt(const Attempt &attempt);
    void reflection(const Reflection &reflection);
    void support(const Support &support);
};

void ArchiveWriter::rung(const Rung &rung)
{
    field("id", rung.id);
    field("title", rung.title);
    field("context", rung.context);
    field("baseline", rung.baseline);
    field("again", rung.again);
    textField("why", rung.why);
    textField("courtesy", rung.courtesy);
    textField("notes", rung.notes);
    field("highStakes", rung.highStakes);
    field("position", rung.position);
    list("felt", rung.felt, [this](const Felt &felt) {
        field("at", felt.at);
        field("value", felt.value);
    });
    textField("catalogueId", rung.catalogueId);
    field("createdAt", rung.createdAt);
    field("updatedAt", rung.updatedAt);
    field("archived", rung.archived);
    field("deletedAt", rung.deletedAt);
}

void ArchiveWriter::ladder(const Ladder &ladder, const std::vector<Rung> &rungs)
{
    field("id", ladder.id);
    field("name", ladder.name);
    textField("fear", ladder.fear);
    textField("purpose", ladder.purpose);
    field("createdAt", ladder.createdAt);
    field("updatedAt", ladder.updatedAt);
    field("archived", ladder.archived);
    field("deletedAt", ladder.deletedAt);
    fullList("rungs", rungs, [this](const Rung &item) { rung(item); });
}

void ArchiveWriter::prediction(const Prediction &prediction)
{
    field("fromMemory", prediction.fromMemory);
    field("sealedAt", prediction.sealedAt);
    field("feared", prediction.feared);
    field("pFeared", prediction.pFeared);
    field("pNo", prediction.pNo);
    field("predictedPeak", prediction.predictedPeak);
    textField("ask", prediction.ask);
    textField("setting", prediction.setting);
    field("plannedFor", prediction.plannedFor);
    field("predictedNextDay", prediction.predictedNextDay);
    field("dropHabit", prediction.dropHabit);
    textField("reply", prediction.reply);
    list("amendments", prediction.amendments, [this](const Amendment &amendment) {
        field("at", amendment.at);
        field("text", amendment.text);
    });
}

void ArchiveWriter::outcome(const Outcome &outcome)
{
    field("happenedAt", outcome.happenedAt);
    field("day", outcome.day);
    field("answer", outcome.answer);
    field("peak", outcome.peak);
    field("urge", outcome.urge);
    field("fearedHappened", outcome.fearedHappened);
    field("pFearedAgain", outcome.pFearedAgain);
    field("now", outcome.now);
    field("handled", outcome.handled);
    texts("habits", outcome.habits, toName<Habit>);
    field("feeling", outcome.feeling);
    texts("body", outcome.body, toName<Body>);
    field("unwelcome", outcome.unwelcome);
    field("line", outcome.line);
    if (outcome.keepLine)
        field("keepLine", true);
    field("obstacle", outcome.obstacle);
}

void ArchiveWriter::attempt(const Attempt &attempt)
{
    field("id", attempt.id);
    field("rung", attempt.rung);
    field("createdAt", attempt.createdAt);
    field("updatedAt", attempt.updatedAt);
    field("deletedAt", attempt.deletedAt);
    if (attempt.prediction) {
        name("prediction");
        beginObject();
        prediction(*attempt.prediction);
        endObject();
    }
    if (attempt.outcome) {
        name("outcome");
        beginObject();
        outcome(*attempt.outcome);
        endObject();
    }
    if (attempt.nextDay) {
        name("nextDay");
        beginObject();
        field("at", attempt.nextDay->at);
        field("bother", attempt.nextDay->bother);
        field("replaying", attempt.nextDay->replaying);
        endObject();
    }
}

void ArchiveWriter::reflection(const Reflection &reflection)
{
    field("id", reflection.id);
    field("attempt", reflection.attempt);
    field("writtenAt", reflection.writtenAt);
    field("day", reflection.day);
    field("updatedAt", reflection.updatedAt);
    field("deletedAt", reflection.deletedAt);
    field("text", reflection.text);
    texts("tags", reflection.tags, [](const Tag &tag) { return tag.text(); });
}

void ArchiveWriter::support(const Support &support)
{
    if (support == Support())
        return;
    name("support");
    beginObject();
    if (support.trustedContact) {
        name("trustedContact");
        beginObject();
        field("name", support.trustedContact->name);
        field("call", support.trustedContact->call);
        endObject();
    }
    list("dismissals", support.dismissals, [this](const Dismissal &dismissal) {
        field("id", dismissal.id);
        field("rule", dismissal.rule);
        field("level", dismissal.level);
        field("at", dismissal.at);
        field("entry", dismissal.entry);
    });
    list("coachingShown", support.coachingShown, [this](const CoachingShown &shown) {
        field("kind", shown.kind);
        field("at", shown.at);
    });
    endObject();
}

QHash<Id<Ladder>, std::vector<Rung>> rungsByLadder(const Record &record)
{
    QHash<Id<Ladder>, std::vector<Rung>> byLadder;
    for (const Ladder &ladder : record.ladders)
        byLadder.insert(ladder.id, {});
    for (const Rung &rung : record.rungs) {
        Q_ASSERT(byLadder.contains(rung.ladder));
        byLadder[rung.ladder].push_back(rung);
    }
    return byLadder;
}

} // namespace

QByteArray writeArchive(const Record &record, Instant exportedAt, const QString &application, SupportPart support,
                        const WorkProgress &progress)
{
    const double all = static_cast<double>(record.attempts.size() + record.reflections.size());
    double done = 0;
    ArchiveWriter writer;
    const auto rungs = rungsByLadder(record);
    writer.beginObject();
    writer.field("format", QStringLiteral("rung-archive"));
    writer.field("version", 1);
    writer.field("notebookId", record.notebookId);
    writer.field("exportedAt", exportedAt);
    writer.field("application", application);
    writer.fullList("ladders", record.ladders, [&](const Ladder &ladder) { writer.ladder(ladder, rungs[ladder.id]); });
    writer.fullList("attempts", record.attempts, [&](const Attempt &attempt) {
        tell(progress, done++ / all);
        writer.attempt(attempt);
    });
    writer.fullList("reflections", record.reflections, [&](const Reflection &reflection) {
        tell(progress, done++ / all);
        writer.reflection(reflection);
    });
    writer.list("checkIns", record.checkIns, [&](const CheckIn &checkIn) {
        writer.field("id", checkIn.id);
        writer.field("at", checkIn.at);
        writer.field("updatedAt", checkIn.updatedAt);
        writer.field("inTheWay", checkIn.inTheWay);
    });
    writer.list("erased", record.erased, [&](const Erased &erased) {
        writer.field("id", erased.id);
        writer.field("at", erased.at);
    });
    if (support == SupportPart::With)
        writer.support(record.support);
    writer.endObject();
    return writer.take();
}

} // namespace rung
