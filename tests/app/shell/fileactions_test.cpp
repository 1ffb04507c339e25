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
#include <QTest>

namespace rung {

namespace {
/// An archive of the notebook in the home, written to `path`.
void writeArchiveTo(const QString &path, const Notebook &notebook)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(writeArchive(read::record(notebook), notebook.now(), QStringLiteral("rung test"), SupportPart::Without));
}
/// The preview of the archive in the home, once it was read.
ImportPreview *offered(FileActions &actions, Home &home)
{
    actions.offerImport({home.file("archive.json")});
    const auto found = [&] { return childOf<ImportPreview>(home.window(), "importPreview"); };
    return QTest::qWaitFor([&] { return found() != nullptr; }) ? found() : nullptr;
}
} // namespace

TEST(FileActions, CopyTheNotebookForItsOwnerAlone)
{
    Home home;
    home.addRung();
    FileActions actions(home.window().opened().notebook(), home.file("."), &home.window());
    const QSignalSpy told(&actions, &FileActions::done);
    actions.backUpTo(home.file("copy.rung"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 1; }));
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
    const auto *preview = offered(actions, home);
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
    ASSERT_NE(offered(actions, home), nullptr);
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
    auto *strip = childOf<MessageStrip>(home.window(), "messageStrip");
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip->message().contains(QStringLiteral("broken.json")); }));
}

TEST(FileActions, SayWhatAnImportWouldDoToEachRecord)
{
    Home home;
    const auto rung = home.addRung();
    Notebook &notebook = home.window().opened().notebook();
    writeArchiveTo(home.file("archive.json"), notebook);
    Rung later = *read::rung(notebook, rung);
    later.notes = QStringLiteral("changed since");
    notebook.changeRung(later);
    FileActions actions(notebook, home.file("."), &home.window());
    const auto *preview = offered(actions, home);
    ASSERT_NE(preview, nullptr);
    QStringList said;
    for (const QLabel *figure : preview->findChildren<QLabel *>(QStringLiteral("figure")))
        said << figure->accessibleName();
    EXPECT_EQ(said, (QStringList{QStringLiteral("1 changed here later; yours stay"), QStringLiteral("1 the same as here")}));
}

} // namespace rung
