// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/fileactions.h"

#include "app/shell/importpreview.h"
#include "app/widgets/messagestrip.h"
#include "core/exchange/archive.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace rung {

namespace {
/// An archive of the notebook in the home, written to `path`.
void writeArchiveTo(const QString &path, const Notebook &notebook)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(writeArchive(read::record(notebook), notebook.now(), QStringLiteral("rung test"), SupportPart::Without));
}
} // namespace

TEST(FileActions, CopyTheNotebookForItsOwnerAlone)
{
    Home home;
    home.addRung();
    FileActions actions(home.window().opened().notebook(), home.file("."), &home.window());
    actions.backUpTo(home.file("copy.rung"));
    const auto copy = Notebook::open(home.file("copy.rung"));
    EXPECT_EQ(read::record(*copy), read::record(home.window().opened().notebook()));
    EXPECT_EQ(QFileInfo(home.file("copy.rung")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(FileActions, SayWhatIsInAnArchiveBeforeItIsTakenIn)
{
    Home home;
    home.addRung();
    writeArchiveTo(home.file("archive.json"), home.window().opened().notebook());
    home.window().createNotebook(home.file("other.rung"));
    Notebook &notebook = home.window().opened().notebook();
    FileActions actions(notebook, home.file("."), &home.window());
    actions.offerImport({home.file("archive.json")});
    auto *preview = childOf<ImportPreview>(home.window(), "importPreview");
    ASSERT_NE(preview, nullptr);
    EXPECT_TRUE(childOf<QLabel>(*preview, "counts")->text().startsWith(QStringLiteral("1 ladder")));
    EXPECT_TRUE(read::ladders(notebook).empty());
}

TEST(FileActions, TakeInAnArchiveThatCanBeTakenBack)
{
    Home home;
    home.addRung();
    writeArchiveTo(home.file("archive.json"), home.window().opened().notebook());
    home.window().createNotebook(home.file("other.rung"));
    Notebook &notebook = home.window().opened().notebook();
    FileActions actions(notebook, home.file("."), &home.window());
    const QSignalSpy told(&actions, &FileActions::undoableDone);
    actions.offerImport({home.file("archive.json")});
    childOf<QPushButton>(home.window(), "takeInButton")->click();
    EXPECT_EQ(read::ladders(notebook).size(), 1U);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.front().front().toString(), QStringLiteral("Imported: 2 added."));
    notebook.undo();
    EXPECT_TRUE(read::ladders(notebook).empty());
}

TEST(FileActions, RefuseWhatIsNoArchiveInWords)
{
    Home home;
    QFile file(home.file("broken.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    FileActions actions(home.window().opened().notebook(), home.file("."), &home.window());
    actions.offerImport({home.file("broken.json")});
    EXPECT_TRUE(childOf<MessageStrip>(home.window(), "messageStrip")->message().contains(QStringLiteral("broken.json")));
}

} // namespace rung
