// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/readers.h"
#include "tests/support/counts.h"
#include "tests/support/sample.h"

#include <functional>
#include <random>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

/// Does one verb after another at random on whatever is there: all but erasing, which is meant not to be taken back and has tests of
/// its own.
class Person
{
public:
    explicit Person(unsigned seed) : m_random(seed)
    {
        m_notebook->addLadder({title("First")}, std::vector{newRung("Ask", 30_suds), newRung("Ask more", 50_suds)});
    }

    Notebook &notebook() { return *m_notebook; }

    void act()
    {
        m_clock.now = m_clock.now.plusSeconds(static_cast<qint64>(1 + m_random() % 90000));
        const auto record = read::record(*m_notebook);
        static const std::vector<void (Person::*)(const Record &)> verbs{
            &Person::addLadder, &Person::changeLadder, &Person::addRung, &Person::changeRung,     &Person::reorder,
            &Person::plan,      &Person::changePlan,   &Person::log,     &Person::logAlongTheWay, &Person::answerNextDay,
            &Person::keepLine,  &Person::move,         &Person::write,   &Person::changeText,     &Person::trash,
            &Person::restore,   &Person::care,         &Person::import,  &Person::putOff};
        (this->*verbs[m_random() % verbs.size()])(record);
    }

private:
    template <class T>
    const T &any(const std::vector<T> &list)
    {
        return list[m_random() % list.size()];
    }
    QString words() { return QStringLiteral("words %1").arg(m_random() % 1000); }
    Title name() { return *Title::from(words()); }

    void addLadder(const Record &) { m_notebook->addLadder({name(), words()}, std::vector{newRung("Ask", 20_suds)}); }
    void changeLadder(const Record &record)
    {
        Ladder ladder = any(record.ladders);
        ladder.purpose = words();
        ladder.archived = m_random() % 2;
        m_notebook->changeLadder(ladder);
    }
    void addRung(const Record &record) { m_notebook->addRungs(any(record.ladders).id, std::vector{newRung("Ask again", 60_suds)}); }
    void changeRung(const Record &record)
    {
        Rung rung = any(record.rungs);
        rung.title = name();
        rung.baseline = *Suds::from(static_cast<int>(m_random() % 101));
        m_notebook->changeRung(rung);
    }
    void reorder(const Record &record)
    {
        const auto ladder = any(record.ladders).id;
        std::vector<Id<Rung>> order;
        for (const Rung &rung : read::rungs(*m_notebook, ladder, true))
            order.insert(order.begin(), rung.id);
        m_notebook->reorderRungs(ladder, order);
    }
    void plan(const Record &record) { m_notebook->plan(any(record.rungs).id, prediction()); }
    void changePlan(const Record &record)
    {
        for (const Attempt &attempt : record.attempts)
            if (isSealed(attempt) && m_random() % 2) {
                Prediction wanted = *attempt.prediction;
                wanted.feared = FearedText::from(words());
                wanted.ask = words();
                return m_notebook->changePlan(attempt.id, wanted);
            }
    }
    void putOff(const Record &record)
    {
        for (const Attempt &attempt : record.attempts)
            if (isSealed(attempt) && m_random() % 2)
                return m_notebook->putOff(attempt.id, m_notebook->today().plusDays(1));
    }
    void log(const Record &record)
    {
        if (record.attempts.empty())
            return;
        Outcome happened = outcome(*m_notebook, any(std::vector{Answer::Yes, Answer::No, Answer::Partly, Answer::NoReply}));
        happened.line = Line::from(words());
        m_notebook->log(any(record.attempts).id, happened, words());
    }
    void logAlongTheWay(const Record &)
    {
        m_notebook->logAlongTheWay(title("Along the way"), newRung("Ask for a seat", 20_suds), outcome(*m_notebook), words());
    }
    void answerNextDay(const Record &record)
    {
        if (!record.attempts.empty())
            m_notebook->answerNextDay(any(record.attempts).id, 25_suds, true);
    }
    void keepLine(const Record &record)
    {
        if (!record.attempts.empty())
            m_notebook->keepLine(any(record.attempts).id, m_random() % 2);
    }
    void move(const Record &record)
    {
        if (!record.attempts.empty())
            m_notebook->moveAttempt(any(record.attempts).id, any(record.rungs).id);
    }
    void write(const Record &record)
    {
        NewReflection reflection{.text = words(), .tags = {*Tag::from(words())}};
        if (!record.attempts.empty() && m_random() % 2)
            reflection.attempt = any(record.attempts).id;
        m_notebook->write(reflection);
    }
    void changeText(const Record &record)
    {
        if (record.reflections.empty())
            return;
        Reflection reflection = any(record.reflections);
        reflection.text = words();
        reflection.writtenAt = reflection.writtenAt.plusDays(-1);
        reflection.tags.clear();
        m_notebook->changeReflection(reflection);
    }
    template <class Act>
    void withAny(const Record &record, Act act)
    {
        const auto kind = m_random() % 4;
        if (kind == 0)
            act(any(record.ladders).id);
        else if (kind == 1)
            act(any(record.rungs).id);
        else if (kind == 2 && !record.attempts.empty())
            act(any(record.attempts).id);
        else if (kind == 3 && !record.reflections.empty())
            act(any(record.reflections).id);
    }
    void trash(const Record &record)
    {
        withAny(record, [this](const auto &id) { m_notebook->trash(id); });
    }
    void restore(const Record &record)
    {
        withAny(record, [this](const auto &id) { m_notebook->restore(id); });
    }
    void care(const Record &)
    {
        m_notebook->checkIn(InTheWay::Some);
        m_notebook->setTrustedContact(TrustedContact{words(), words()});
        m_notebook->dismissSupport(std::vector{RestedCard{words(), SupportLevel::Blue}});
    }
    void import(const Record &record)
    {
        Record theirs = record;
        theirs.ladders.front().purpose = words();
        theirs.ladders.front().updatedAt = m_notebook->now();
        Reflection added{
            Id<Reflection>(QUuid::createUuid()), {}, m_notebook->now(), m_notebook->today(), m_notebook->now(), {}, words(), {}};
        theirs.reflections.push_back(added);
        m_notebook->merge(theirs);
    }

    std::mt19937 m_random;
    StillClock m_clock;
    std::unique_ptr<Notebook> m_notebook = Notebook::inMemory(environment(m_clock));
};

TEST(Undo, OfTwoHundredRandomDeedsThatCanBeTakenBackGivesTheSameRecordAndRedoTheOther)
{
    const unsigned people = static_cast<unsigned>(counted(3, 100));
    for (unsigned seed = 1; seed <= people; ++seed) {
        Person person(seed);
        Notebook &notebook = person.notebook();
        const Record before = read::record(notebook);
        const size_t beforehand = notebook.deedCount();
        for (int i = 0; i < 200; ++i)
            person.act();
        const Record after = read::record(notebook);
        ASSERT_NE(after, before);
        while (notebook.deedCount() > beforehand)
            notebook.undo();
        ASSERT_EQ(read::record(notebook), before) << "seed " << seed;
        while (notebook.redo()) {
        }
        ASSERT_EQ(read::record(notebook), after) << "seed " << seed;
    }
}

} // namespace
} // namespace rung
