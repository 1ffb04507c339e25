// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/exportactions.h"

#include "core/domain/storageerror.h"
#include "tests/app/shell/home.h"
#include "tests/support/sample.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>

namespace rung {

namespace {
class ExportTest : public testing::TestWithParam<std::tuple<ExportFormat, const char *>>
{
protected:
    Home home;
    ExportActions actions{home.window().opened().notebook(), home.preferences, &home.window()};

    QByteArray exported(const ExportChoice &choice)
    {
        actions.exportTo(home.file("out"), choice);
        QFile file(home.file("out"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
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

TEST_F(ExportTest, LeavesTheTextsOutUnlessTheyAreTicked)
{
    Notebook &notebook = home.window().opened().notebook();
    notebook.logFromMemory(home.addRung(), sample::outcome(notebook), QStringLiteral("Her face fell"));
    EXPECT_FALSE(exported({.format = ExportFormat::Markdown}).contains("Her face fell"));
    EXPECT_TRUE(exported({.format = ExportFormat::Markdown, .withNotes = true}).contains("Her face fell"));
}

TEST_F(ExportTest, LeavesNothingWhereItMayNotWrite)
{
    EXPECT_THROW(actions.exportTo(home.file("nowhere/out.json"), {}), StorageError);
    EXPECT_FALSE(QFileInfo::exists(home.file("nowhere")));
}

TEST_F(ExportTest, TicksNothingPrivateBeforehand)
{
    const ExportDialog dialog(ExportDialog::Purpose::Export, home.window().opened().notebook().today(), home.preferences);
    EXPECT_FALSE(childOf<QCheckBox>(dialog, "notesBox")->isChecked());
    EXPECT_FALSE(childOf<QCheckBox>(dialog, "supportBox")->isChecked());
}

TEST_F(ExportTest, CountsTheLastDaysWithTodayAmongThem)
{
    const Day today = home.window().opened().notebook().today();
    ExportDialog dialog(ExportDialog::Purpose::Pdf, today, home.preferences);
    childOf<ChipGroup>(dialog, "periodChips")->chip(2)->click();
    EXPECT_EQ(dialog.choice().from, today.plusDays(-29));
    EXPECT_EQ(dialog.choice().format, ExportFormat::Pdf);
}

TEST_F(ExportTest, RemembersTheFormat)
{
    const Day today = home.window().opened().notebook().today();
    ExportDialog dialog(ExportDialog::Purpose::Export, today, home.preferences);
    childOf<ChipGroup>(dialog, "formatChips")->chip(1)->click();
    childOf<QPushButton>(dialog, "goButton")->click();
    EXPECT_EQ(ExportDialog(ExportDialog::Purpose::Export, today, home.preferences).choice().format, ExportFormat::Table);
}

} // namespace rung
