// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"
#include "tests/support/counts.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <random>

namespace rung {
namespace {

/// How many keys had been pressed by a moment.
struct Typing
{
    std::vector<qint64> pressedAt;
    qint64 endedAt = 0;

    qsizetype keysBefore(qint64 moment) const
    {
        return std::ranges::count_if(pressedAt, [&](qint64 at) { return at <= moment; });
    }
};

struct TypingWhenEnded : testing::Test
{
    QTemporaryDir home;
    QUuid notebook = Notebook::create(home.filePath(QStringLiteral("my.rung")))->id();

    Typing typeUntil(int milliseconds, int signal)
    {
        QProcess typist;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        typist.setProcessEnvironment(environment);
        typist.start(QStringLiteral(RUNG_TYPIST), {home.path()});
        Typing typing;
        if (!typist.waitForReadyRead(60000))
            return typing;
        typist.waitForFinished(milliseconds);
        typing.endedAt = QDateTime::currentMSecsSinceEpoch();
        ::kill(static_cast<pid_t>(typist.processId()), signal);
        typist.waitForFinished();
        for (const QByteArray &line : typist.readAllStandardOutput().split('\n'))
            if (const auto parts = line.split(' '); parts.size() == 2)
                typing.pressedAt.push_back(parts[1].toLongLong());
        return typing;
    }

    qsizetype kept() const
    {
        const Drafts drafts(home.filePath(QStringLiteral("state")), notebook);
        return drafts.draft(QStringLiteral("write")).value(QStringLiteral("text")).toString().size();
    }
};

TEST_F(TypingWhenEnded, LosesAtMostTheLastSecondWhenItIsKilled)
{
    std::mt19937 random(1);
    const int kills = counted(10, 100);
    qsizetype before = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const Typing typing = typeUntil(static_cast<int>(random() % 2500), SIGKILL);
        ASSERT_FALSE(typing.pressedAt.empty()) << kill;
        const qsizetype now = kept();
        ASSERT_GE(now, before + typing.keysBefore(typing.endedAt - 1000)) << "at kill " << kill;
        ASSERT_LE(now, before + static_cast<qsizetype>(typing.pressedAt.size()) + 1) << "at kill " << kill;
        before = now;
    }
}

TEST_F(TypingWhenEnded, LosesNothingWhenItIsAskedToEnd)
{
    for (const int signal : {SIGTERM, SIGHUP}) {
        const qsizetype before = kept();
        const Typing typing = typeUntil(400, signal);
        ASSERT_FALSE(typing.pressedAt.empty());
        EXPECT_EQ(kept(), before + static_cast<qsizetype>(typing.pressedAt.size())) << signal;
    }
}

} // namespace
} // namespace rung
