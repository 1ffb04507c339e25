// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/exportactions.h"

#include "app/shell/choicelist.h"
#include "app/shell/pagepreview.h"
#include "app/widgets/messagestrip.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"
#include "tests/support/sample.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

namespace rung {

namespace {
class ExportTest : public testing::TestWithParam<std::tuple<ExportFormat, const char *>>
{
protected:
    Home home;
    ExportActions actions{home.window().opened().notebook(), home.preferences, &home.window()};

    Notebook &notebook() { return home.window().opened().notebook(); }

    QByteArray exported(const ExportChoice &choice)
    {
        writeExport(notebook(), choice, home.file("out"));
        QFile file(home.file("out"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// An attempt with a story and a kept line, on a rung called "Ask" of a ladder.
    void addStory()
    {
        Outcome outcome = sample::outcome(notebook());
        outcome.line = Line::from(QStringLiteral("A shrug is a shrug"));
        outcome.keepLine = true;
        notebook().logFromMemory(home.addRung(), outcome, QStringLiteral("Her face fell"));
    }

    std::unique_ptr<ExportDialog> dialog(ExportDialog::Purpose purpose = ExportDialog::Purpose::Pdf)
    {
        return std::make_unique<ExportDialog>(purpose, notebook(), home.preferences);
    }

    static void press(const QWidget &dialog, const char *name) { childOf<QAbstractButton>(dialog, name)->click(); }
    static void chooseChip(const QWidget &dialog, const char *name, int chip) { childOf<ChipGroup>(dialog, name)->chip(chip)->click(); }
};
} // namespace

TEST_P(ExportTest, WritesAFileForItsOwnerAlone)
{
    home.addRung();
    const auto &[format, beginning] = GetParam();
    EXPECT_TRUE(exported({.format = format}).startsWith(beginning));
    EXPECT_EQ(QFileInfo(home.file("out")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, ExportTest,
                         testing::Values(std::tuple(ExportFormat::Archive, "{"), std::tuple(ExportFormat::Table, "day,"),
                                         std::tuple(ExportFormat::Markdown, "# "), std::tuple(ExportFormat::Page, "<!"),
                                         std::tuple(ExportFormat::Pdf, "%PDF")));

TEST_F(ExportTest, LeavesNamesAndTextsOutUnlessTheyAreTicked)
{
    addStory();
    const QString title = read::rungs(notebook(), read::ladders(notebook()).front().id).front().title.text();
    for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Page}) {
        const QByteArray bare = exported({.format = format, .scope = {.log = true}});
        const QByteArray whole = exported({.format = format, .scope = withEveryWord(notebook(), {.log = true})});
        for (const QString &private_ : {QStringLiteral("Her face fell"), QStringLiteral("A shrug is a shrug"), title,
                                        read::ladders(notebook()).front().name.text()}) {
            EXPECT_FALSE(bare.contains(private_.toUtf8())) << private_.toStdString();
            EXPECT_TRUE(whole.contains(private_.toUtf8())) << private_.toStdString();
        }
    }
}

TEST_F(ExportTest, WritesOnAThreadOfItsOwnAndSaysSo)
{
    const QSignalSpy told(&actions, &ExportActions::done);
    actions.exportTo(home.file("out.pdf"), {.format = ExportFormat::Pdf});
    EXPECT_TRUE(QTest::qWaitFor([&] { return told.size() == 1; }));
    EXPECT_TRUE(QFileInfo::exists(home.file("out.pdf")));
}

TEST_F(ExportTest, NamesTheCharactersNoFontHas)
{
    notebook().write({.text = QStringLiteral("a\U0010FFF0")});
    const QSignalSpy told(&actions, &ExportActions::done);
    actions.exportTo(home.file("out.pdf"), {.format = ExportFormat::Pdf, .scope = withEveryWord(notebook(), {})});
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 1; }));
    EXPECT_TRUE(told.front().front().toString().contains(QStringLiteral("U+10FFF0")));
}

TEST_F(ExportTest, LeavesNothingWhereItMayNotWrite)
{
    actions.exportTo(home.file("nowhere/out.json"), {});
    auto *strip = childOf<MessageStrip>(home.window(), "messageStrip");
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip->message().contains(QStringLiteral("nowhere")); }));
    EXPECT_FALSE(QFileInfo::exists(home.file("nowhere")));
}

TEST_F(ExportTest, StopsWithNothingWritten)
{
    addStory();
    for (const ExportFormat format : {ExportFormat::Archive, ExportFormat::Pdf})
        EXPECT_THROW(writeExport(notebook(), {.format = format}, home.file("out"), [](double) { return false; }), Stopped);
    EXPECT_FALSE(QFileInfo::exists(home.file("out")));
}

TEST_F(ExportTest, TicksNothingPrivateBeforehand)
{
    const auto asked = dialog(ExportDialog::Purpose::Export);
    for (const QCheckBox *tick : asked->findChildren<QCheckBox *>())
        EXPECT_FALSE(tick->isChecked()) << tick->objectName().toStdString();
}

TEST_F(ExportTest, CountsTheLastDaysWithTodayAmongThem)
{
    const auto asked = dialog();
    chooseChip(*asked, "periodChips", 2);
    EXPECT_EQ(asked->choice().scope.from, notebook().today().plusDays(-29));
    EXPECT_EQ(asked->choice().format, ExportFormat::Pdf);
}

TEST_F(ExportTest, RemembersTheFormat)
{
    const auto asked = dialog(ExportDialog::Purpose::Export);
    chooseChip(*asked, "formatChips", 1);
    press(*asked, "goButton");
    EXPECT_EQ(dialog(ExportDialog::Purpose::Export)->choice().format, ExportFormat::Table);
}

TEST_F(ExportTest, RemembersTheTicksForEachPurpose)
{
    const auto asked = dialog();
    chooseChip(*asked, "readerChips", 0);
    press(*asked, "namesBox");
    press(*asked, "logBox");
    press(*asked, "goButton");
    const auto again = dialog();
    EXPECT_TRUE(again->choice().scope.names);
    chooseChip(*again, "readerChips", 1);
    EXPECT_FALSE(again->choice().scope.names);
    EXPECT_FALSE(again->choice().scope.log);
    chooseChip(*again, "readerChips", 0);
    EXPECT_TRUE(again->choice().scope.log);
}

TEST_F(ExportTest, ForgetsWhatWasDroppedWithoutGoing)
{
    const auto asked = dialog();
    press(*asked, "namesBox");
    asked->reject();
    EXPECT_FALSE(dialog()->choice().scope.names);
}

TEST_F(ExportTest, TakesNoMoreThanThreeLines)
{
    const auto rung = home.addRung();
    for (int i = 0; i < 5; ++i) {
        Outcome outcome = sample::outcome(notebook());
        outcome.line = Line::from(QStringLiteral("Line %1").arg(i));
        outcome.keepLine = true;
        notebook().logFromMemory(rung, outcome);
    }
    const auto asked = dialog();
    press(*asked, "linesBox");
    auto *lines = childOf<ChoiceList>(*asked, "lines");
    ASSERT_EQ(lines->count(), 5);
    EXPECT_EQ(asked->choice().scope.lines.size(), 3);
    lines->item(4)->setCheckState(Qt::Checked);
    EXPECT_EQ(asked->choice().scope.lines.size(), 3);
    lines->item(0)->setCheckState(Qt::Unchecked);
    lines->item(4)->setCheckState(Qt::Checked);
    EXPECT_EQ(asked->choice().scope.lines.size(), 3);
}

TEST_F(ExportTest, ChoosesNoEntryByItself)
{
    addStory();
    const auto asked = dialog();
    press(*asked, "entriesBox");
    EXPECT_EQ(childOf<ChoiceList>(*asked, "entries")->count(), 1);
    EXPECT_TRUE(asked->choice().scope.entries.isEmpty());
    press(*asked, "allEntriesButton");
    EXPECT_EQ(asked->choice().scope.entries.size(), 1);
    press(*asked, "entriesBox");
    EXPECT_TRUE(asked->choice().scope.entries.isEmpty());
}

TEST_F(ExportTest, ShowsTheRealPages)
{
    addStory();
    const auto asked = dialog();
    asked->show();
    auto *preview = childOf<PagePreview>(*asked, "pagePreview");
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->isComplete(); }));
    EXPECT_EQ(preview->pageCount(), 1);
    const QImage bare = preview->grab().toImage();
    press(*asked, "namesBox");
    press(*asked, "linesBox");
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview->isComplete() && preview->grab().toImage() != bare; }));
}

} // namespace rung
