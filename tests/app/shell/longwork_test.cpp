// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/longwork.h"

#include "app/widgets/messagestrip.h"
#include "core/domain/storageerror.h"
#include "tests/app/shell/home.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QThread>

namespace rung {

namespace {
/// Work without an end.
int forever(const WorkProgress &progress)
{
    for (;; QThread::msleep(1))
        tell(progress, 0.5);
}

bool isWorking(const QObject &asker)
{
    return asker.findChild<LongWork *>() != nullptr;
}
} // namespace

TEST(LongWork, HandsItsResultOnToTheThreadOfTheWindow)
{
    Home home;
    QObject asker;
    int result = 0;
    const QThread *there = nullptr;
    runLong<int>(
        &asker, &home.window(), QStringLiteral("Working"),
        [&there](const WorkProgress &) {
            there = QThread::currentThread();
            return 7;
        },
        [&result](int found) { result = found; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return result == 7 && !isWorking(asker); }));
    EXPECT_NE(there, QThread::currentThread());
}

TEST(LongWork, StopsWhenThePersonSaysSo)
{
    Home home;
    QObject asker;
    bool ended = false;
    runLong<int>(&asker, &home.window(), QStringLiteral("Working"), forever, [&ended](int) { ended = true; });
    childOf<QProgressDialog>(home.window(), "progressDialog")->findChild<QPushButton *>()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isWorking(asker); }));
    EXPECT_FALSE(ended);
    EXPECT_EQ(childOf<MessageStrip>(home.window(), "messageStrip")->message(), QString());
}

TEST(LongWork, EndsWithWhoAskedForIt)
{
    Home home;
    auto asker = std::make_unique<QObject>();
    runLong<int>(asker.get(), &home.window(), QStringLiteral("Working"), forever, [](int) { FAIL(); });
    asker.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(childOf<QProgressDialog>(home.window(), "progressDialog"), nullptr);
}

TEST(LongWork, ShowsWhatWentWrongInTheWindow)
{
    Home home;
    QObject asker;
    const auto fail = [](const WorkProgress &) -> int { throw StorageError(StorageError::Reason::NoSpace, QStringLiteral("/full/disk")); };
    runLong<int>(&asker, &home.window(), QStringLiteral("Working"), fail, [](int) { FAIL(); });
    auto *strip = childOf<MessageStrip>(home.window(), "messageStrip");
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip->message().contains(QStringLiteral("/full/disk")); }));
}

} // namespace rung
