// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archiverecords.h"

#include <QCoreApplication>

#include <limits>

namespace rung {

template <>
struct JsonTo<Felt>
{
    static Felt read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        const Felt felt{.at = fields.required<Instant>(u"at"), .value = fields.required<Suds>(u"value")};
        fields.close();
        return felt;
    }
};

template <>
struct JsonTo<int>
{
    static int read(const JsonValue &value, const JsonPath &path)
    {
        return wholeNumberAt(value, path, 0, std::numeric_limits<int>::max());
    }
};

template <>
struct JsonTo<Rung>
{
    /// The ladder it belongs to is set by the one around it.
    static Rung read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        Rung rung{.id = fields.required<Id<Rung>>(u"id"),
                  .ladder = Id<Ladder>(QUuid()),
                  .title = fields.required<Title>(u"title"),
                  .context = fields.required<Context>(u"context"),
                  .baseline = fields.required<Suds>(u"baseline"),
                  .again = fields.optional<Again>(u"again").value_or(Again::Anyone),
                  .why = fields.text(u"why"),
                  .courtesy = fields.text(u"courtesy"),
                  .notes = fields.text(u"notes"),
                  .highStakes = fields.optional<bool>(u"highStakes").value_or(false),
                  .position = fields.required<int>(u"position"),
                  .felt = fields.list<Felt>(u"felt"),
                  .catalogueId = fields.text(u"catalogueId"),
                  .createdAt = fields.required<Instant>(u"createdAt"),
                  .updatedAt = fields.required<Instant>(u"updatedAt"),
                  .archived = fields.required<bool>(u"archived"),
                  .deletedAt = fields.optional<Instant>(u"deletedAt")};
        fields.close();
        return rung;
    }
};

LadderWithRungs JsonTo<LadderWithRungs>::read(const JsonValue &value, const JsonPath &path)
{
    ArchiveFields fields(value, path);
    LadderWithRungs read{.ladder = {.id = fields.required<Id<Ladder>>(u"id"),
                                    .name = fields.required<Title>(u"name"),
                                    .fear = fields.text(u"fear"),
                                    .purpose = fields.text(u"purpose"),
                                    .createdAt = fields.required<Instant>(u"createdAt"),
                                    .updatedAt = fields.required<Instant>(u"updatedAt"),
                                    .archived = fields.required<bool>(u"archived"),
                                    .deletedAt = fields.optional<Instant>(u"deletedAt")}};
    if (!fields.has(u"rungs"))
        fields.refuseMissing(u"rungs");
    read.rungs = fields.list<Rung>(u"rungs");
    for (Rung &rung : read.rungs)
        rung.ladder = read.ladder.id;
    fields.close();
    return read;
}

template <>
struct JsonTo<Amendment>
{
    static Amendment read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        Amendment amendment{.at = fields.required<Instant>(u"at"), .text = fields.required<QString>(u"text")};
        fields.close();
        return amendment;
    }
};

template <>
struct JsonTo<Prediction>
{
    static Prediction read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        Prediction prediction{.fromMemory = fields.required<bool>(u"fromMemory"),
                              .sealedAt = fields.optional<Instant>(u"sealedAt"),
                              .feared = fields.optional<FearedText>(u"feared"),
                              .pFeared = fields.optional<Likelihood>(u"pFeared"),
                              .pNo = fields.optional<Likelihood>(u"pNo"),
                              .predictedPeak = fields.optional<Suds>(u"predictedPeak"),
                              .predictedNextDay = fields.optional<Suds>(u"predictedNextDay"),
                              .ask = fields.text(u"ask"),
                              .setting = fields.text(u"setting"),
                              .plannedFor = fields.optional<PlannedFor>(u"plannedFor"),
                              .dropHabit = fields.optional<Habit>(u"dropHabit"),
                              .reply = fields.text(u"reply"),
                              .amendments = fields.list<Amendment>(u"amendments")};
        fields.close();
        if (!isComplete(prediction))
            for (const QStringView name : {u"sealedAt", u"feared", u"pFeared", u"pNo", u"predictedPeak"})
                if (!fields.has(name))
                    fields.refuseMissing(name);
        return prediction;
    }
};

template <>
struct JsonTo<Outcome>
{
    static Outcome read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        Outcome outcome{.happenedAt = fields.required<Instant>(u"happenedAt"),
                        .day = fields.required<Day>(u"day"),
                        .answer = fields.required<Answer>(u"answer"),
                        .peak = fields.optional<Suds>(u"peak"),
                        .urge = fields.optional<Suds>(u"urge"),
                        .fearedHappened = fields.optional<FearedHappened>(u"fearedHappened"),
                        .pFearedAgain = fields.optional<Likelihood>(u"pFearedAgain"),
                        .now = fields.optional<Suds>(u"now"),
                        .handled = fields.optional<Handled>(u"handled"),
                        .habits = fields.distinct<Habit>(u"habits"),
                        .feeling = fields.optional<Feeling>(u"feeling"),
                        .body = fields.distinct<Body>(u"body"),
                        .unwelcome = fields.optional<Unwelcome>(u"unwelcome"),
                        .line = fields.optional<Line>(u"line"),
                        .keepLine = fields.optional<bool>(u"keepLine").value_or(false),
                        .obstacle = fields.optional<Obstacle>(u"obstacle")};
        fields.close();
        return outcome;
    }
};

template <>
struct JsonTo<NextDay>
{
    static NextDay read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        const NextDay nextDay{.at = fields.required<Instant>(u"at"),
                              .bother = fields.required<Suds>(u"bother"),
                              .replaying = fields.optional<bool>(u"replaying")};
        fields.close();
        return nextDay;
    }
};

namespace {
QStringView nameOf(OutcomeField field)
{
    switch (field) {
    case OutcomeField::Peak:
        return u"peak";
    case OutcomeField::FearedHappened:
        return u"fearedHappened";
    case OutcomeField::PFearedAgain:
        return u"pFearedAgain";
    }
    Q_UNREACHABLE();
}

void checkComplete(const Attempt &attempt, const JsonPath &path)
{
    if (!attempt.prediction && !attempt.outcome)
        path.refuse(QCoreApplication::translate("Archive", "a prediction or an outcome is missing."));
    const auto missing = attempt.outcome ? missingField(*attempt.outcome, isSealed(attempt)) : std::nullopt;
    if (missing)
        path.field(u"outcome").field(nameOf(*missing)).refuse(QCoreApplication::translate("Archive", "this field is missing."));
}
} // namespace

Attempt JsonTo<Attempt>::read(const JsonValue &value, const JsonPath &path)
{
    ArchiveFields fields(value, path);
    Attempt attempt{.id = fields.required<Id<Attempt>>(u"id"),
                    .rung = fields.required<Id<Rung>>(u"rung"),
                    .prediction = fields.optional<Prediction>(u"prediction"),
                    .outcome = fields.optional<Outcome>(u"outcome"),
                    .nextDay = fields.optional<NextDay>(u"nextDay"),
                    .createdAt = fields.required<Instant>(u"createdAt"),
                    .updatedAt = fields.required<Instant>(u"updatedAt"),
                    .deletedAt = fields.optional<Instant>(u"deletedAt")};
    fields.close();
    checkComplete(attempt, path);
    return attempt;
}

Reflection JsonTo<Reflection>::read(const JsonValue &value, const JsonPath &path)
{
    ArchiveFields fields(value, path);
    Reflection reflection{.id = fields.required<Id<Reflection>>(u"id"),
                          .attempt = fields.optional<Id<Attempt>>(u"attempt"),
                          .writtenAt = fields.required<Instant>(u"writtenAt"),
                          .day = fields.required<Day>(u"day"),
                          .updatedAt = fields.required<Instant>(u"updatedAt"),
                          .deletedAt = fields.optional<Instant>(u"deletedAt"),
                          .text = fields.required<QString>(u"text"),
                          .tags = fields.distinct<Tag>(u"tags")};
    fields.close();
    return reflection;
}

CheckIn JsonTo<CheckIn>::read(const JsonValue &value, const JsonPath &path)
{
    ArchiveFields fields(value, path);
    const CheckIn checkIn{.id = fields.required<Id<CheckIn>>(u"id"),
                          .at = fields.required<Instant>(u"at"),
                          .updatedAt = fields.required<Instant>(u"updatedAt"),
                          .inTheWay = fields.required<InTheWay>(u"inTheWay")};
    fields.close();
    return checkIn;
}

Erased JsonTo<Erased>::read(const JsonValue &value, const JsonPath &path)
{
    ArchiveFields fields(value, path);
    const Erased erased{.id = fields.required<QUuid>(u"id"), .at = fields.required<Instant>(u"at")};
    fields.close();
    return erased;
}

template <>
struct JsonTo<TrustedContact>
{
    static TrustedContact read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        TrustedContact contact{.name = fields.required<QString>(u"name"), .call = fields.required<QString>(u"call")};
        fields.close();
        return contact;
    }
};

template <>
struct JsonTo<Dismissal>
{
    static Dismissal read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        Dismissal dismissal{.id = fields.required<Id<Dismissal>>(u"id"),
                            .rule = fields.required<QString>(u"rule"),
                            .level = fields.required<SupportLevel>(u"level"),
                            .at = fields.required<Instant>(u"at"),
                            .entry = fields.optional<QUuid>(u"entry")};
        fields.close();
        return dismissal;
    }
};

template <>
struct JsonTo<CoachingShown>
{
    static CoachingShown read(const JsonValue &value, const JsonPath &path)
    {
        ArchiveFields fields(value, path);
        CoachingShown shown{.kind = fields.required<QString>(u"kind"), .at = fields.required<Instant>(u"at")};
        fields.close();
        return shown;
    }
};

Support JsonTo<Support>::read(const JsonValue &value, const JsonPath &path)
{
    ArchiveFields fields(value, path);
    Support support{.trustedContact = fields.optional<TrustedContact>(u"trustedContact"),
                    .dismissals = fields.list<Dismissal>(u"dismissals"),
                    .coachingShown = fields.list<CoachingShown>(u"coachingShown")};
    fields.close();
    return support;
}

} // namespace rung
