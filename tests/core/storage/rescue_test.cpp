// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "core/exchange/demo.h"
#include "core/notebook/readers.h"
#include "core/storage/check.h"
#include "core/storage/notebookfile.h"
#include "core/storage/rescue.h"
#include "core/storage/supportrepository.h"
#include "tests/support/counts.h"
#include "tests/support/paths.h"
#include "tests/support/refusal.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <random>

namespace rung {
namespace {

using namespace literals;
using namespace sample;

constexpr qsizetype page = 4096;

struct Rescuing : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("broken.rung"));
    StillClock clock;
    Record original = demoRecord({.attempts = 60, .until = Day::fromString(QStringLiteral("2026-03-01")).value()});

    void SetUp() override
    {
        const auto notebook = Notebook::create(path, environment(clock));
        notebook->merge(original);
        original = read::record(*notebook);
    }

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    void run(const char *sql) const
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        database->run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        database->run(QLatin1String(sql));
    }
    Rescue rescued() const
    {
        return rescue(path, [now = clock.now] { return now; }, countingIds());
    }
    Record record() const { return loadRecord(*rescued().notebook); }

    std::optional<StorageError::Reason> refusal() const
    {
        return refusalOf([&] { rescued(); });
    }

    /// How many of ours are among theirs, to the letter.
    template <class T>
    static qsizetype same(const std::vector<T> &ours, const std::vector<T> &theirs)
    {
        return std::ranges::count_if(theirs, [&](const T &one) { return std::ranges::find(ours, one) != ours.end(); });
    }

    void expectInOrder(const Rescue &result) const
    {
        const QString copy = folder.filePath(QStringLiteral("rescued-%1.rung").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        backUp(*result.notebook, copy);
        EXPECT_EQ(problemsOf(copy), QStringList());
        QFile::remove(copy);
    }

    /// What came over is in order, and each record is one that was there, but for stand-ins and texts without their attempt.
    void expectTrueAndInOrder(const Rescue &result) const
    {
        expectInOrder(result);
        const Record record = loadRecord(*result.notebook);
        for (const Attempt &attempt : record.attempts)
            EXPECT_TRUE(std::ranges::any_of(original.attempts, [&](const Attempt &one) { return one.id == attempt.id; }));
        for (const Reflection &text : record.reflections)
            EXPECT_TRUE(std::ranges::any_of(original.reflections, [&](const Reflection &one) { return one.id == text.id; }));
    }
};

TEST_F(Rescuing, BringsOverAllOfANotebookInOrder)
{
    const Rescue result = rescued();
    EXPECT_EQ(loadRecord(*result.notebook), original);
    EXPECT_EQ(result.lost, QStringList());
    EXPECT_EQ(result.rehomed, QStringList());
    expectTrueAndInOrder(result);
}

TEST_F(Rescuing, OfAnEarlierSchemaBringsItUpToDate)
{
    path = testData(QStringLiteral("schema/1.rung"));
    const Rescue result = rescued();
    EXPECT_EQ(loadRecord(*result.notebook).attempts.size(), 8U);
    EXPECT_EQ(result.lost, QStringList());
}

TEST_F(Rescuing, NeverTouchesTheDamagedFile)
{
    QByteArray broken = bytes();
    broken.replace(5 * page, page, QByteArray(page, '\0'));
    write(broken);
    QFile::setPermissions(path, QFile::ReadOwner);
    rescued();
    EXPECT_EQ(bytes(), broken);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("broken.rung")));
}

TEST_F(Rescuing, MendsAHeadThatIsGone)
{
    QByteArray broken = bytes();
    broken.replace(0, 100, QByteArray(100, '\x5a'));
    write(broken);
    EXPECT_EQ(record(), original);
}

TEST_F(Rescuing, FindsTheTablesWhereTheFirstPageIsGone)
{
    QByteArray broken = bytes();
    broken.replace(0, page, QByteArray(page, '\0'));
    write(broken);
    EXPECT_EQ(record(), original);
}

TEST_F(Rescuing, TakesWhatIsThereOfAFileThatWasCutOff)
{
    const QByteArray whole = bytes();
    qsizetype most = 0;
    for (int share = 9; share > 2; share -= 2) {
        write(whole.first(whole.size() * share / 10));
        try {
            const Rescue result = rescued();
            expectTrueAndInOrder(result);
            most = std::max(most, qsizetype(loadRecord(*result.notebook).attempts.size()));
        } catch (const StorageError &error) {
            EXPECT_EQ(error.reason(), StorageError::Reason::Damaged);
        }
    }
    EXPECT_GT(most, 0); // the texts stand last
}

TEST_F(Rescuing, GetsPastAnyPageThatIsZeroed)
{
    const QByteArray whole = bytes();
    std::mt19937 random(7);
    for (int i = 0; i < counted(12, 400); ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(whole.size() / page));
        QByteArray broken = whole;
        broken.replace(at * page, page, QByteArray(page, '\0'));
        write(broken);
        const Rescue result = rescued();
        expectTrueAndInOrder(result);
        const Record left = loadRecord(*result.notebook);
        EXPECT_GE(same(original.attempts, left.attempts) + same(original.reflections, left.reflections), 20) << "page " << at;
    }
}

TEST_F(Rescuing, GetsPastPagesThatAreFlipped)
{
    const QByteArray whole = bytes();
    std::mt19937 random(11);
    for (int i = 0; i < counted(8, 300); ++i) {
        QByteArray broken = whole;
        for (int pages = 0; pages < 3; ++pages) {
            const auto at = static_cast<qsizetype>(1 + random() % static_cast<quint32>(whole.size() / page - 1));
            for (qsizetype byte = at * page; byte < (at + 1) * page; ++byte)
                broken[byte] = static_cast<char>(~broken[byte]);
        }
        write(broken);
        try {
            expectTrueAndInOrder(rescued());
        } catch (const StorageError &error) {
            EXPECT_EQ(error.reason(), StorageError::Reason::Damaged) << i;
        }
    }
}

TEST_F(Rescuing, GetsPastSingleBytesThatAreWrong)
{
    const QByteArray whole = bytes();
    std::mt19937 random(13);
    for (int i = 0; i < counted(5, 200); ++i) {
        QByteArray broken = whole;
        for (int wrong = 0; wrong < 40; ++wrong)
            broken[static_cast<qsizetype>(random() % static_cast<quint32>(whole.size()))] = static_cast<char>(random());
        write(broken);
        try {
            expectInOrder(rescued()); // a letter of an id may be among them, which nobody can tell
        } catch (const StorageError &error) {
            EXPECT_EQ(error.reason(), StorageError::Reason::Damaged) << i;
        }
    }
}

TEST_F(Rescuing, NamesEachRecordThatIsLost)
{
    // Page by page, until one is of the attempts: what their index knows and the table does not hold is named.
    const QByteArray whole = bytes();
    for (qsizetype at = whole.size() / page * 3 / 5; at < whole.size() / page; ++at) {
        QByteArray broken = whole;
        broken.replace(at * page, page, QByteArray(page, '\0'));
        write(broken);
        const Rescue result = rescued();
        const Record left = loadRecord(*result.notebook);
        if (left.attempts.size() < original.attempts.size() && left.attempts.size() > 30) {
            const auto named = std::ranges::count_if(original.attempts, [&](const Attempt &attempt) {
                return result.lost.contains(QStringLiteral("attempts %1: could not be read").arg(attempt.id.toString()));
            });
            EXPECT_EQ(static_cast<size_t>(named), original.attempts.size() - left.attempts.size());
            return;
        }
    }
    FAIL() << "no page held attempts alone";
}

TEST_F(Rescuing, PutsAStandInWhereALadderIsLost)
{
    run("DELETE FROM ladders");
    const Rescue result = rescued();
    const Record left = loadRecord(*result.notebook);
    EXPECT_EQ(left.ladders.size(), original.ladders.size());
    EXPECT_EQ(left.rungs, original.rungs);
    EXPECT_EQ(left.attempts, original.attempts);
    EXPECT_EQ(static_cast<size_t>(result.rehomed.size()), original.ladders.size());
}

TEST_F(Rescuing, PutsAStandInWhereARungIsLostThatAMergeReplaces)
{
    run("DELETE FROM rungs");
    const Rescue result = rescued();
    EXPECT_EQ(loadRecord(*result.notebook).attempts, original.attempts);
    const QString copy = folder.filePath(QStringLiteral("rescued.rung"));
    backUp(*result.notebook, copy);
    const auto notebook = Notebook::open(copy);
    notebook->merge(original);
    const Record merged = read::record(*notebook);
    for (const Rung &rung : original.rungs)
        EXPECT_NE(std::ranges::find(merged.rungs, rung), merged.rungs.end());
}

TEST_F(Rescuing, LetsATextStandByItselfWhoseAttemptIsLost)
{
    run("DELETE FROM attempts");
    const Record left = record();
    ASSERT_EQ(left.reflections.size(), original.reflections.size());
    EXPECT_TRUE(std::ranges::none_of(left.reflections, [](const Reflection &text) { return text.attempt.has_value(); }));
}

TEST_F(Rescuing, LeavesOutWhatIsOffItsScaleAndSaysSo)
{
    run("UPDATE attempts SET answer = 'mars' WHERE key = (SELECT min(key) FROM attempts WHERE answer IS NOT NULL)");
    const Rescue result = rescued();
    EXPECT_EQ(loadRecord(*result.notebook).attempts.size(), original.attempts.size() - 1);
    ASSERT_EQ(result.lost.size(), 1);
    EXPECT_TRUE(result.lost.front().contains(QStringLiteral("“answer” holds “mars”")));
    EXPECT_EQ(result.lostCount(), 1);
}

TEST_F(Rescuing, DoesWithoutATableAndWithoutAnIndex)
{
    run("DROP TABLE check_ins");
    run("DROP INDEX rungs_by_ladder");
    run("DROP TABLE attempt_words");
    const Rescue result = rescued();
    EXPECT_EQ(loadRecord(*result.notebook).attempts, original.attempts);
    EXPECT_EQ(result.lost, QStringList(QStringLiteral("check_ins: not all of it could be read")));
}

TEST_F(Rescuing, RefusesATextThatWasNeverANotebook)
{
    write(QByteArray("Dear diary, today I asked for a pen.\n").repeated(2000));
    EXPECT_EQ(refusal(), StorageError::Reason::NotANotebook);
    write("Dear diary");
    EXPECT_EQ(refusal(), StorageError::Reason::NotANotebook);
    write("");
    EXPECT_EQ(refusal(), StorageError::Reason::NotANotebook);
}

TEST_F(Rescuing, RefusesWhatIsNotThere)
{
    QFile::remove(path);
    EXPECT_EQ(refusal(), StorageError::Reason::Missing);
}

TEST_F(Rescuing, CanBeStopped)
{
    EXPECT_THROW(rescue(path, systemClock(), randomIds(), [](double) { return false; }), Stopped);
}

} // namespace
} // namespace rung
