// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/appmenu.h"
#include "app/shell/knowledgedialog.h"
#include "app/shell/navigator.h"
#include "app/shell/settingsdialog.h"
#include "app/shell/shortcutsdialog.h"
#include "app/widgets/chips.h"
#include "app/widgets/spelling.h"
#include "tests/app/shell/home.h"
#include "tests/app/widgets/dictionaries.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>

namespace rung {

TEST(Sheet, IsScrolledByKeysWhereNothingInItTakesThem)
{
    Home home;
    Spelling spelling(home.preferences, {});
    SettingsDialog settings(home.appearance, home.preferences, spelling);
    settings.show();
    EXPECT_EQ(childOf<QScrollArea>(settings, "sheetArea")->focusPolicy(), Qt::NoFocus);
    ShortcutsDialog shortcuts(*home.window().findChild<AppMenu *>());
    shortcuts.show();
    EXPECT_EQ(childOf<QScrollArea>(shortcuts, "sheetArea")->focusPolicy(), Qt::StrongFocus);
}

TEST(Sheet, CutsNoChipWhenEverythingIsLarge)
{
    Home home;
    home.appearance.chooseZoom(200);
    Spelling spelling(home.preferences, {});
    SettingsDialog settings(home.appearance, home.preferences, spelling);
    settings.show();
    const auto chips = settings.findChildren<QRadioButton *>();
    EXPECT_GE(chips.size(), 4);
    for (const QRadioButton *chip : chips)
        EXPECT_TRUE(chip->parentWidget()->rect().contains(chip->geometry())) << chip->text().toStdString();
}

TEST(SettingsDialog, CountsEachChoiceAtOnce)
{
    Home home;
    Spelling spelling(home.preferences, {});
    SettingsDialog dialog(home.appearance, home.preferences, spelling);
    childOf<QSpinBox>(dialog, "zoomBox")->setValue(130);
    EXPECT_EQ(home.preferences.zoom(), 130);
    childOf<ChipGroup>(dialog, "themeChips")->chip(2)->click();
    EXPECT_EQ(home.preferences.themeChoice(), ThemeChoice::Dark);
}

TEST(SettingsDialog, MovesTheStartOfTheDayOfTheOpenNotebook)
{
    Home home;
    home.addRung();
    MainWindow &window = home.window();
    childOf<QAction>(window, "settings")->trigger();
    auto *box = childOf<QComboBox>(window, "dayStartBox");
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    EXPECT_EQ(window.opened().notebook().dayStart().minutes(), 120);
}

TEST(SettingsDialog, SwitchesEachKindOfCoachingLineOffAndOn)
{
    Home home;
    Spelling spelling(home.preferences, {});
    SettingsDialog dialog(home.appearance, home.preferences, spelling);
    auto *chips = childOf<ChipGroup>(dialog, "coachingChips");
    EXPECT_EQ(chips->allChosen().size(), 4u);
    chips->chip(1)->click();
    EXPECT_EQ(home.preferences.quietCoaching(), QStringList{QStringLiteral("unwelcome")});
    const SettingsDialog again(home.appearance, home.preferences, spelling);
    EXPECT_FALSE(childOf<ChipGroup>(again, "coachingChips")->chip(1)->isChecked());
    chips->chip(1)->click();
    EXPECT_TRUE(home.preferences.quietCoaching().isEmpty());
}

TEST(SettingsDialog, SwitchesTheSearchForHardWordsOffAndSaysWhatItReads)
{
    Home home;
    Spelling spelling(home.preferences, {});
    SettingsDialog dialog(home.appearance, home.preferences, spelling);
    EXPECT_TRUE(home.preferences.softPhrases());
    childOf<ChipGroup>(dialog, "softPhrasesChips")->chip(1)->click();
    EXPECT_FALSE(home.preferences.softPhrases());
    const auto labels = dialog.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(QStringLiteral("English")); }));
}

TEST(SettingsDialog, LeadsToSomeoneTrusted)
{
    Home home;
    MainWindow &window = home.window();
    childOf<QAction>(window, "settings")->trigger();
    childOf<QPushButton>(window, "trustedButton")->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(window.navigator().placeInView(), Place::Talk);
    EXPECT_TRUE(childOf<QLineEdit>(window, "trustedName")->isVisible());
}

TEST(KnowledgeDialog, NamesEachFileWithItsSize)
{
    Home home;
    home.addRung();
    MainWindow &window = home.window();
    window.opened().drafts().keep(QStringLiteral("write"), {{QStringLiteral("text"), QStringLiteral("half a thought")}});
    window.opened().drafts().flush();
    const KnowledgeDialog dialog(window.opened().notebook(), window.opened().drafts(), home.preferences);
    QStringList paths;
    for (const QLabel *label : dialog.findChildren<QLabel *>(QStringLiteral("path")))
        paths << label->accessibleName();
    const QString notebook = window.opened().notebook().path();
    const QString drafts = window.opened().drafts().path();
    EXPECT_THAT(paths, testing::ElementsAre(notebook, drafts, home.preferences.settingsFile(), home.preferences.stateFile()));
    const auto sizes = dialog.findChildren<QLabel *>(QStringLiteral("size"));
    EXPECT_EQ(sizes.at(0)->text(), QLocale().formattedDataSize(QFileInfo(notebook).size()));
    EXPECT_EQ(sizes.at(1)->text(), QLocale().formattedDataSize(QFileInfo(drafts).size()));
}

TEST(KnowledgeDialog, CopiesAPath)
{
    Home home;
    MainWindow &window = home.window();
    const KnowledgeDialog dialog(window.opened().notebook(), window.opened().drafts(), home.preferences);
    childOf<QPushButton>(dialog, "copyPath")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), window.opened().notebook().path());
}

TEST(KnowledgeDialog, RemembersTheLastCopyOfThisNotebookAlone)
{
    Home home;
    MainWindow &window = home.window();
    const Notebook &notebook = window.opened().notebook();
    EXPECT_FALSE(lastBackup(home.preferences, notebook));
    rememberBackup(home.preferences, notebook, home.file("copy.rung"));
    const auto backup = lastBackup(home.preferences, notebook);
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->path, home.file("copy.rung"));
    EXPECT_FALSE(lastBackup(home.preferences, *Notebook::create(home.file("other.rung"))));
    const KnowledgeDialog dialog(notebook, window.opened().drafts(), home.preferences);
    EXPECT_EQ(childOf<QLabel>(dialog, "noBackup"), nullptr);
}

TEST(KnowledgeDialog, OpensFromTheMenu)
{
    Home home;
    MainWindow &window = home.window();
    childOf<QAction>(window, "knowledge")->trigger();
    EXPECT_NE(childOf<QDialog>(window, "knowledgeDialog"), nullptr);
}

TEST(SettingsDialog, OffersEachDictionaryAndNone)
{
    Home home;
    const Dictionaries dictionaries;
    dictionaries.addEnglish();
    dictionaries.add(QStringLiteral("nl_NL"), "SET UTF-8\n", {"nee"});
    Spelling spelling(home.preferences, dictionaries.folders());
    SettingsDialog dialog(home.appearance, home.preferences, spelling);
    auto *box = childOf<QComboBox>(dialog, "spellingBox");
    ASSERT_EQ(box->count(), 3);
    EXPECT_EQ(box->itemText(2), QStringLiteral("Nederlands"));
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    EXPECT_EQ(spelling.language(), QStringLiteral("nl_NL"));
    EXPECT_EQ(childOf<QComboBox>(SettingsDialog(home.appearance, home.preferences, spelling), "spellingBox")->currentIndex(), 2);
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    EXPECT_EQ(spelling.language(), QString());
}

TEST(SettingsDialog, SaysSoWhereThereIsNoDictionary)
{
    Home home;
    Spelling spelling(home.preferences, {});
    const SettingsDialog dialog(home.appearance, home.preferences, spelling);
    EXPECT_EQ(childOf<QComboBox>(dialog, "spellingBox"), nullptr);
    EXPECT_FALSE(childOf<QLabel>(dialog, "spellingHint")->text().isEmpty());
}

TEST(ShortcutsDialog, ListsTheKeysOfTheMenuItself)
{
    Home home;
    const auto *menu = childOf<AppMenu>(home.window(), "appMenu");
    const ShortcutsDialog dialog(*menu);
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts += label->text();
    for (const QAction *action : menu->actionsWithKeys())
        EXPECT_TRUE(texts.contains(action->shortcut().toString(QKeySequence::NativeText))) << qPrintable(action->objectName());
}

} // namespace rung
