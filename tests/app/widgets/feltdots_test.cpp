// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/feltdots.h"

#include <QApplication>
#include <QVariantAnimation>

using namespace rung;
using namespace rung::literals;

namespace {
class FeltDotsTest : public testing::Test
{
protected:
    FeltDotsTest() { dots.resize(dots.sizeHint()); }
    ~FeltDotsTest() override { applyTheme(*qApp, Theme()); }

    /// The middle of the rows that show a dot in the columns from `left` on for a dot's width; -1 where there is none.
    double heightAt(int left)
    {
        const QImage image = dots.grab().toImage();
        int first = -1;
        int last = -1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = left; x < left + 8; ++x)
                if (image.pixelColor(x, y) == Theme().colour(Role::Felt)) {
                    first = first < 0 ? y : first;
                    last = y;
                }
        return (first + last) / 2.0;
    }

    FeltDots dots{{100_suds, 0_suds}};
};
} // namespace

TEST_F(FeltDotsTest, PutsTheOldestFirstAndFearByHeight)
{
    EXPECT_NEAR(heightAt(0), 4, 1);
    EXPECT_NEAR(heightAt(11), 44, 1);
    EXPECT_EQ(heightAt(22), -1);
}

TEST_F(FeltDotsTest, LetsTheNewestSinkFromAboveToItsPlace)
{
    dots.settleAfter(0);
    EXPECT_EQ(heightAt(11), -1) << "it has not come yet";
    QCoreApplication::processEvents();
    auto *sink = dots.findChild<QVariantAnimation *>();
    EXPECT_EQ(sink->state(), QAbstractAnimation::Running);
    EXPECT_LE(sink->duration(), 200);
    sink->setCurrentTime(0);
    EXPECT_NEAR(heightAt(11), 4, 1);
    sink->setCurrentTime(sink->duration());
    EXPECT_NEAR(heightAt(11), 44, 1);
}

TEST_F(FeltDotsTest, StandsStillUnderReducedMotion)
{
    applyTheme(*qApp, Theme(Scheme::Light, 100, Theme::systemFont(), true));
    dots.settleAfter(0);
    EXPECT_EQ(dots.findChild<QVariantAnimation *>()->state(), QAbstractAnimation::Stopped);
    EXPECT_NEAR(heightAt(11), 44, 1);
}

TEST_F(FeltDotsTest, SaysTheNumbersAloud)
{
    const QString numbers = QLocale().createSeparatedList({QStringLiteral("100"), QStringLiteral("0")});
    EXPECT_EQ(dots.accessibleName(), QStringLiteral("Felt on this rung so far: ") + numbers);
}
