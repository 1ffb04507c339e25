// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/trashdialog.h"
#include "core/notebook/readers.h"
#include "tests/app/shell/home.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace rung {

namespace {
struct TrashDialogTest : testing::Test
{
    Home home;
    Id<Rung> rung = home.addRung();
    Notebook &notebook = home.window().opened().notebook();
    TrashDialog *dialog = nullptr;

    void openDialog()
    {
        childOf<QAction>(home.window(), "trash")->trigger();
        dialog = childOf<TrashDialog>(home.window(), "trashDialog");
        ASSERT_NE(dialog, nullptr);
    }

    void press(const char *name)
    {
        for (auto *button : dialog->findChildren<QPushButton *>(QLatin1String(name)))
            if (button->isVisibleTo(dialog))
                return button->click();
        FAIL() << "no " << name;
    }
};
} // namespace

TEST_F(TrashDialogTest, BringsBackWhatWasDeleted)
{
    notebook.trash(rung);
    openDialog();
    press("bringBack");
    EXPECT_FALSE(read::rung(notebook, rung)->deletedAt);
    EXPECT_FALSE(childOf<QPushButton>(*dialog, "emptyTrash")->isEnabled());
}

TEST_F(TrashDialogTest, ErasesOnlyAfterAsking)
{
    const auto text = notebook.write({.text = QStringLiteral("A thought")});
    notebook.trash(text);
    openDialog();
    press("erase");
    EXPECT_TRUE(read::reflection(notebook, text));
    childOf<QPushButton>(*dialog, "eraseNow")->click();
    EXPECT_FALSE(read::reflection(notebook, text));
    EXPECT_TRUE(read::rung(notebook, rung));
}

TEST_F(TrashDialogTest, KeepsEverythingWhenTheAnswerIsNo)
{
    openDialog();
    press("eraseEverything");
    QTest::keyClick(childOf<QMessageBox>(*dialog, "eraseQuestion"), Qt::Key_Escape);
    EXPECT_TRUE(read::rung(notebook, rung));
}

TEST_F(TrashDialogTest, ErasesEverythingWithTheDraftsOfOpenForms)
{
    home.window().opened().drafts().keep(QStringLiteral("write"), {{QStringLiteral("text"), QStringLiteral("secret")}});
    openDialog();
    press("eraseEverything");
    childOf<QPushButton>(*dialog, "eraseNow")->click();
    EXPECT_TRUE(read::record(notebook).rungs.empty());
    EXPECT_TRUE(home.window().opened().drafts().forms().isEmpty());
}

TEST_F(TrashDialogTest, EmptiesItselfOfWhatHasLainThereForItsTime)
{
    const QString path = home.file("old.rung");
    {
        const Instant past = notebook.now().plusDays(-40);
        const auto old = Notebook::create(path, {.clock = [past] { return past; }});
        old->trash(old->write({.text = QStringLiteral("Old")}));
    }
    const auto opened = OpenNotebook::open(path, home.location.state, home.preferences);
    EXPECT_TRUE(read::record(opened->notebook()).reflections.empty());
}

} // namespace rung
