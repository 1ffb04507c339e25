// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/guide/talkpage.h"
#include "core/notebook/drafts.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rung;

namespace {
class TalkPageTest : public testing::Test
{
protected:
    TalkPageTest() { applyTheme(*qApp, Theme()); }

    TalkPage &shown()
    {
        page = std::make_unique<TalkPage>(*notebook, drafts, preferences);
        page->resize(920, 760);
        page->show();
        return *page;
    }

    template <class Part>
    Part *part(const char *name)
    {
        QApplication::processEvents();
        Part *found = nullptr;
        for (Part *one : page->findChildren<Part *>(QLatin1String(name)))
            if (one->isVisible())
                found = found ? found : one;
        if (!found)
            qFatal("There is no %s in view.", name);
        return found;
    }

    QStringList numbers()
    {
        QApplication::processEvents();
        QStringList numbers;
        for (const QLabel *label : page->findChildren<QLabel *>(QStringLiteral("number")))
            if (label->isVisible())
                numbers << label->text();
        return numbers;
    }

    void chooseCountry(const char *code)
    {
        auto *chooser = part<QComboBox>("countryChooser");
        chooser->setCurrentIndex(chooser->findData(QLatin1String(code)));
        Q_EMIT chooser->activated(chooser->currentIndex());
    }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("settings")), folder.filePath(QStringLiteral("state"))};
    sample::StillClock clock;
    std::unique_ptr<Notebook> notebook = Notebook::inMemory(sample::environment(clock));
    Drafts drafts{folder.path(), notebook->id()};
    std::unique_ptr<TalkPage> page;
};

TEST_F(TalkPageTest, ChangesNothingByBeingOpened)
{
    shown();
    EXPECT_TRUE(preferences.country().isEmpty());
    EXPECT_FALSE(notebook->undoable());
}

TEST_F(TalkPageTest, ShowsTheLinesOfTheCountryChosenBefore)
{
    preferences.setCountry(QStringLiteral("NL"));
    shown();
    EXPECT_THAT(numbers(), testing::ElementsAre(QStringLiteral("112"), QStringLiteral("113")));
}

TEST_F(TalkPageTest, TellsTheSameNumberApartByCountry)
{
    shown();
    chooseCountry("NO");
    EXPECT_EQ(numbers().front(), QStringLiteral("113"));
    EXPECT_EQ(preferences.country(), QStringLiteral("NO"));
}

TEST_F(TalkPageTest, KnowsAWayForEverybodyElse)
{
    shown();
    chooseCountry("ZZ");
    EXPECT_TRUE(part<QWidget>("emergencyCard")->isVisible());
    EXPECT_TRUE(numbers().contains(QStringLiteral("findahelpline.com")));
}

TEST_F(TalkPageTest, AsksOnceWhetherTheCountryIsRight)
{
    shown();
    part<QPushButton>("countryIsRight")->click();
    EXPECT_FALSE(preferences.country().isEmpty());
    EXPECT_FALSE(page->findChild<QWidget *>(QStringLiteral("countryQuestion"))->isVisible());
    shown();
    EXPECT_FALSE(page->findChild<QWidget *>(QStringLiteral("countryQuestion"))->isVisible());
}

TEST_F(TalkPageTest, TakesNotNowForAnAnswerAboutSomeoneTrusted)
{
    shown();
    part<QPushButton>("putOffTrusted")->click();
    QApplication::processEvents();
    const auto isAsked = [&] {
        const auto buttons = page->findChildren<QPushButton *>(QStringLiteral("putOffTrusted"));
        return std::ranges::any_of(buttons, [](const QPushButton *button) { return button->isVisible(); });
    };
    EXPECT_FALSE(isAsked());
    shown();
    EXPECT_FALSE(isAsked());
    EXPECT_TRUE(part<QPushButton>("changeTrusted")->isVisible()) << "it can still be written down";
}

TEST_F(TalkPageTest, ShowsNumbersBeforeItAsksAnything)
{
    shown();
    chooseCountry("NL");
    EXPECT_LT(part<QWidget>("emergencyCard")->mapTo(page.get(), QPoint()).y(),
              part<QWidget>("trustedCard")->mapTo(page.get(), QPoint()).y());
}

TEST_F(TalkPageTest, HandsOnTheWishForAQuietDay)
{
    shown();
    QSignalSpy asked(page.get(), &TalkPage::quietTodayAsked);
    part<QPushButton>("quietTodayButton")->click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(notebook->undoable()) << "the shell asks the notebook";
}

TEST_F(TalkPageTest, OpensTheFieldsForSomeoneTrustedWhenTheSettingsLeadHere)
{
    shown();
    page->writeDownContact();
    EXPECT_TRUE(part<QLineEdit>("trustedName")->isVisible());
}

TEST_F(TalkPageTest, CopiesANumber)
{
    preferences.setCountry(QStringLiteral("NL"));
    shown();
    part<QPushButton>("copyButton")->click();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("112"));
}

TEST_F(TalkPageTest, KeepsSomeoneTrusted)
{
    shown();
    part<QPushButton>("changeTrusted")->click();
    part<QLineEdit>("trustedName")->setText(QStringLiteral("Ada"));
    part<QLineEdit>("trustedCall")->setText(QStringLiteral("555 12"));
    part<QPushButton>("saveTrusted")->click();
    EXPECT_EQ(read::support(*notebook).trustedContact, (TrustedContact{QStringLiteral("Ada"), QStringLiteral("555 12")}));
    EXPECT_TRUE(numbers().contains(QStringLiteral("555 12")));
}

TEST_F(TalkPageTest, GoesToWhatIsMissingOfSomeoneTrusted)
{
    shown();
    part<QPushButton>("changeTrusted")->click();
    part<QLineEdit>("trustedName")->setText(QStringLiteral("Ada"));
    part<QPushButton>("saveTrusted")->click();
    EXPECT_EQ(page->focusWidget(), part<QLineEdit>("trustedCall"));
    EXPECT_FALSE(read::support(*notebook).trustedContact);
}

TEST_F(TalkPageTest, HasWhatWasTypedOfSomeoneTrustedAgain)
{
    shown();
    part<QPushButton>("changeTrusted")->click();
    QTest::keyClicks(part<QLineEdit>("trustedName"), QStringLiteral("Ada"));
    shown();
    EXPECT_EQ(part<QLineEdit>("trustedName")->text(), QStringLiteral("Ada"));
    part<QPushButton>("cancelTrusted")->click();
    EXPECT_TRUE(drafts.forms().isEmpty());
}

TEST_F(TalkPageTest, TakesSomeoneOutAgain)
{
    notebook->setTrustedContact(TrustedContact{QStringLiteral("Ada"), QStringLiteral("555 12")});
    shown();
    part<QPushButton>("changeTrusted")->click();
    part<QPushButton>("removeTrusted")->click();
    EXPECT_FALSE(read::support(*notebook).trustedContact);
    EXPECT_FALSE(numbers().contains(QStringLiteral("555 12")));
}
} // namespace
