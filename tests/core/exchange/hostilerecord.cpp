// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/hostilerecord.h"

#include <algorithm>

namespace rung {
namespace {

class Maker
{
public:
    explicit Maker(std::mt19937_64 &random) : m_random(random) {}

    int number(int minimum, int maximum) { return std::uniform_int_distribution(minimum, maximum)(m_random); }
    bool flip() { return number(0, 1) == 1; }

    template <class Make>
    auto perhaps(Make make) -> std::optional<decltype(make())>
    {
        return flip() ? std::optional(make()) : std::nullopt;
    }
    template <class Make>
    auto several(Make make, int most = 4) -> std::vector<decltype(make())>
    {
        std::vector<decltype(make())> made;
        for (int count = number(0, most); count > 0; --count)
            made.push_back(make());
        return made;
    }

    QUuid uuid()
    {
        const quint64 high = m_random();
        const quint64 low = m_random();
        const auto byte = [low](int shift) { return static_cast<uchar>(low >> shift); };
        return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16), static_cast<ushort>(high), byte(0), byte(8), byte(16),
                     byte(24), byte(32), byte(40), byte(48), byte(56));
    }
    template <class Of>
    Id<Of> id()
    {
        return Id<Of>(uuid());
    }

    Instant instant()
    {
        const qint64 milliseconds = std::uniform_int_distribution<qint64>(-62000000000000, 253000000000000)(m_random);
        return *Instant::from(milliseconds, 60 * number(-1439, 1439));
    }
    Day day() { return *Day::from(QDate(number(1, 9999), number(1, 12), number(1, 28))); }

    template <class Of>
    Of score()
    {
        return *Of::from(number(Of::minimum, Of::maximum));
    }
    template <class Choice>
    Choice choice()
    {
        return Choices<Choice>::all[static_cast<size_t>(number(0, static_cast<int>(Choices<Choice>::all.size()) - 1))].first;
    }
    template <class Choice>
    std::vector<Choice> choices()
    {
        std::vector<Choice> chosen;
        for (const auto &entry : Choices<Choice>::all)
            if (flip())
                chosen.push_back(entry.first);
        std::ranges::shuffle(chosen, m_random);
        return chosen;
    }

    QString text(int minimum, int maximum)
    {
        QString text(QLatin1String(""));
        for (int count = number(minimum, maximum); count > 0; --count)
            text += character();
        return text;
    }
    QString text() { return text(0, number(0, 30) == 0 ? 20000 : 40); }
    QString textOrNull() { return flip() ? text() : QString(); }
    template <class Bounded>
    Bounded bounded()
    {
        return *Bounded::from(text(Bounded::minimum, flip() ? Bounded::maximum : std::min(Bounded::maximum, 20)));
    }

private:
    QString character()
    {
        static const std::u32string curious = U"\"\\/\b\f\n\r\t\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff\ufffd\u202e\u0301\u200d\u05d0\u0628"
                                              U"\U0001f642\U0001f469\U0010ffff{}[],:=+-@' ";
        char32_t code = curious[static_cast<size_t>(number(0, static_cast<int>(curious.size()) - 1))];
        if (number(0, 2) > 0)
            code = static_cast<char32_t>(number(1, number(0, 3) == 0 ? 0x10ffff : 0x7f));
        if (QChar::isSurrogate(code))
            code = U'x';
        return QStringView(QChar::fromUcs4(code)).toString();
    }

    std::mt19937_64 &m_random;
};

Rung makeRung(Maker &make, Id<Ladder> ladder)
{
    return {.id = make.id<Rung>(),
            .ladder = ladder,
            .title = make.bounded<Title>(),
            .context = make.choice<Context>(),
            .baseline = make.score<Suds>(),
            .again = make.choice<Again>(),
            .why = make.textOrNull(),
            .courtesy = make.textOrNull(),
            .notes = make.textOrNull(),
            .highStakes = make.flip(),
            .position = make.number(0, 5),
            .felt = make.several([&] { return Felt{make.instant(), make.score<Suds>()}; }),
            .catalogueId = make.textOrNull(),
            .createdAt = make.instant(),
            .updatedAt = make.instant(),
            .archived = make.flip(),
            .deletedAt = make.perhaps([&] { return make.instant(); })};
}

Ladder makeLadder(Maker &make)
{
    return {.id = make.id<Ladder>(),
            .name = make.bounded<Title>(),
            .fear = make.textOrNull(),
            .purpose = make.textOrNull(),
            .createdAt = make.instant(),
            .updatedAt = make.instant(),
            .archived = make.flip(),
            .deletedAt = make.perhaps([&] { return make.instant(); })};
}

Prediction makePrediction(Maker &make)
{
    Prediction prediction{.fromMemory = make.flip(),
                          .sealedAt = make.perhaps([&] { return make.instant(); }),
                          .feared = make.perhaps([&] { return make.bounded<FearedText>(); }),
                          .pFeared = make.perhaps([&] { return make.score<Likelihood>(); }),
                          .pNo = make.perhaps([&] { return make.score<Likelihood>(); }),
                          .predictedPeak = make.perhaps([&] { return make.score<Suds>(); }),
                          .predictedNextDay = make.perhaps([&] { return make.score<Suds>(); }),
                          .ask = make.textOrNull(),
                          .setting = make.textOrNull(),
                          .plannedFor = make.perhaps([&] { return make.flip() ? PlannedFor(make.day()) : PlannedFor(make.instant()); }),
                          .dropHabit = make.perhaps([&] { return make.choice<Habit>(); }),
                          .reply = make.textOrNull(),
                          .amendments = make.several([&] { return Amendment{make.instant(), make.text()}; })};
    prediction.fromMemory = prediction.fromMemory || !isComplete(prediction);
    return prediction;
}

Outcome makeOutcome(Maker &make)
{
    return {.happenedAt = make.instant(),
            .day = make.day(),
            .answer = make.choice<Answer>(),
            .peak = make.score<Suds>(),
            .urge = make.perhaps([&] { return make.score<Suds>(); }),
            .fearedHappened = make.choice<FearedHappened>(),
            .pFearedAgain = make.score<Likelihood>(),
            .now = make.perhaps([&] { return make.score<Suds>(); }),
            .handled = make.perhaps([&] { return make.score<Handled>(); }),
            .habits = make.choices<Habit>(),
            .feeling = make.perhaps([&] { return make.choice<Feeling>(); }),
            .body = make.choices<Body>(),
            .unwelcome = make.perhaps([&] { return make.choice<Unwelcome>(); }),
            .line = make.perhaps([&] { return make.bounded<Line>(); }),
            .keepLine = make.flip(),
            .obstacle = make.perhaps([&] { return make.choice<Obstacle>(); })};
}

Attempt makeAttempt(Maker &make, const std::vector<Rung> &rungs)
{
    Attempt attempt{.id = make.id<Attempt>(),
                    .rung = rungs[static_cast<size_t>(make.number(0, static_cast<int>(rungs.size()) - 1))].id,
                    .prediction = make.perhaps([&] { return makePrediction(make); }),
                    .outcome = make.perhaps([&] { return makeOutcome(make); }),
                    .nextDay = make.perhaps([&] {
                        return NextDay{make.instant(), make.score<Suds>(), make.perhaps([&] { return make.flip(); })};
                    }),
                    .createdAt = make.instant(),
                    .updatedAt = make.instant(),
                    .deletedAt = make.perhaps([&] { return make.instant(); })};
    if (!attempt.prediction && !attempt.outcome)
        attempt.outcome = makeOutcome(make);
    return attempt;
}

std::vector<Tag> makeTags(Maker &make)
{
    std::vector<Tag> tags;
    for (const Tag &tag : make.several([&] { return make.bounded<Tag>(); }))
        if (std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    return tags;
}

Reflection makeReflection(Maker &make, const std::vector<Attempt> &attempts)
{
    return {.id = make.id<Reflection>(),
            .attempt = attempts.empty() || make.flip()
                ? std::nullopt
                : std::optional(attempts[static_cast<size_t>(make.number(0, static_cast<int>(attempts.size()) - 1))].id),
            .writtenAt = make.instant(),
            .day = make.day(),
            .updatedAt = make.instant(),
            .deletedAt = make.perhaps([&] { return make.instant(); }),
            .text = make.text(),
            .tags = makeTags(make)};
}

Support makeSupport(Maker &make, const std::vector<Attempt> &attempts)
{
    const auto dismissal = [&] {
        return Dismissal{.id = make.id<Dismissal>(),
                         .rule = make.text(),
                         .level = make.choice<SupportLevel>(),
                         .at = make.instant(),
                         .entry = attempts.empty() ? std::nullopt : std::optional(attempts.front().id.uuid())};
    };
    return {.trustedContact = make.perhaps([&] { return TrustedContact{make.text(), make.text()}; }),
            .dismissals = make.several(dismissal),
            .coachingShown = make.several([&] { return CoachingShown{make.text(), make.instant()}; })};
}

} // namespace

Record hostileRecord(std::mt19937_64 &random)
{
    Maker make(random);
    Record record{.notebookId = make.uuid()};
    record.ladders = make.several([&] { return makeLadder(make); });
    for (const Ladder &ladder : record.ladders)
        for (Rung &rung : make.several([&] { return makeRung(make, ladder.id); }))
            record.rungs.push_back(std::move(rung));
    if (!record.rungs.empty())
        record.attempts = make.several([&] { return makeAttempt(make, record.rungs); }, 12);
    record.reflections = make.several([&] { return makeReflection(make, record.attempts); }, 8);
    record.checkIns = make.several([&] { return CheckIn{make.id<CheckIn>(), make.instant(), make.instant(), make.choice<InTheWay>()}; });
    record.erased = make.several([&] { return Erased{make.uuid(), make.instant()}; });
    record.support = makeSupport(make, record.attempts);
    canonicalOrder(record);
    return record;
}

} // namespace rung
