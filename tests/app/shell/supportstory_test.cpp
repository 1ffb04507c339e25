// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/navigator.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"
#include "tests/support/sample.h"

#include <QPushButton>

namespace rung {
namespace {

using namespace literals;
using testing::ElementsAre;

/// Some weeks of a practice, lived day by day in the real window: three asks a week, and a look at Today every day.
class SupportStory : public testing::Test
{
protected:
    sample::StillClock clock;
    Home home;
    MainWindow &window = home.window(
        std::make_unique<OpenNotebook>(Notebook::create(home.file("story.rung"), sample::environment(clock)), home.location.state));
    Notebook &notebook = window.opened().notebook();
    Id<Rung> rung = notebook
                        .addRungs(notebook.addLadder({sample::title("Small asks")}),
                                  std::vector{sample::newRung("Ask a neighbour for a tool", 40_suds)})
                        .front();
    std::vector<QString> seen; ///< what Today showed, day by day, without repeating itself

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QWidget *visible(const char *name) const
    {
        for (QWidget *part : window.findChildren<QWidget *>(QLatin1String(name)))
            if (part->isVisible())
                return part;
        return nullptr;
    }

    QString shown() const
    {
        if (visible("amberCard"))
            return visible("therapistSentence") ? QStringLiteral("amber, with a therapist") : QStringLiteral("amber");
        if (visible("supportLine"))
            return QStringLiteral("blue");
        return visible("stepCard") ? QStringLiteral("a step") : QStringLiteral("nothing");
    }

    void press(const char *name)
    {
        auto *button = qobject_cast<QPushButton *>(visible(name));
        ASSERT_TRUE(button) << name;
        button->click();
        settle();
    }

    void lookAtToday()
    {
        window.navigator().showPlace(Place::Journal);
        window.navigator().showPlace(Place::Today);
        settle();
        if (seen.empty() || seen.back() != shown())
            seen.push_back(shown());
    }

    void endDay()
    {
        lookAtToday();
        clock.now = clock.now.plusDays(1);
    }

    void ask(int peak, const std::vector<Body> &body = {})
    {
        Outcome happened = sample::outcome(notebook);
        happened.peak = Suds::from(peak);
        happened.body = body;
        notebook.logFromMemory(rung, happened);
    }

    /// Monday, Wednesday and Friday.
    void week(const std::array<int, 3> &peaks, const std::vector<Body> &onWednesday = {})
    {
        for (int day = 0; day < 7; ++day) {
            if (day == 0 || day == 2 || day == 4)
                ask(peaks.at(size_t(day / 2)), day == 2 ? onWednesday : std::vector<Body>());
            endDay();
        }
    }
};

TEST_F(SupportStory, SpeaksUpAsItGetsWorseNamesATherapistAndFallsSilentAsItEases)
{
    week({40, 42, 41});
    EXPECT_THAT(seen, ElementsAre(QStringLiteral("a step")));

    week({48, 50, 52}, {Body::Panic});
    EXPECT_THAT(seen, ElementsAre(QStringLiteral("a step"), QStringLiteral("blue"), QStringLiteral("a step")));

    seen.clear();
    week({58, 60, 62});
    week({66, 70, 72});
    EXPECT_THAT(seen, ElementsAre(QStringLiteral("a step"), QStringLiteral("amber")));

    press("supportPutAwayButton");
    EXPECT_EQ(shown(), QStringLiteral("a step"));
    seen.clear();
    week({74, 77, 79});
    week({82, 84, 86});
    week({87, 88, 89});
    EXPECT_THAT(seen, ElementsAre(QStringLiteral("a step"), QStringLiteral("amber, with a therapist")));

    week({60, 45, 40});
    week({35, 30, 30});
    week({30, 25, 20});
    EXPECT_EQ(seen.back(), QStringLiteral("a step"));
    lookAtToday();
    EXPECT_FALSE(visible("supportCard"));
}

TEST_F(SupportStory, TakesAPutAwayCardBackByUndo)
{
    for (const int peak : {40, 43, 46, 49, 52, 55, 58, 61, 64, 67}) {
        ask(peak);
        endDay();
    }
    press("supportPutAwayButton");
    ASSERT_EQ(shown(), QStringLiteral("a step"));
    notebook.undo();
    settle();
    EXPECT_EQ(shown(), QStringLiteral("amber"));
}

} // namespace
} // namespace rung
