// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appmenu.h"

#include "app/widgets/menutext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QKeySequence>

#include <algorithm>

namespace rung {

namespace {
enum class In { Menu, MenuAfterLine, KeysOnly };

struct Entry
{
    Command command;
    In in;
    const char *name;
    const char *text;
    const char *keys; ///< portable, several parted by "; "
};

constexpr std::array<Entry, 32> entries{{
    {Command::New, In::Menu, "new", QT_TRANSLATE_NOOP("AppMenu", "&New notebook…"), "Ctrl+N"},
    {Command::Open, In::Menu, "open", QT_TRANSLATE_NOOP("AppMenu", "&Open…"), "Ctrl+O"},
    {Command::Import, In::MenuAfterLine, "import", QT_TRANSLATE_NOOP("AppMenu", "&Import…"), ""},
    {Command::Export, In::Menu, "export", QT_TRANSLATE_NOOP("AppMenu", "&Export…"), "Ctrl+E"},
    {Command::Summary, In::Menu, "summary", QT_TRANSLATE_NOOP("AppMenu", "Summary as &PDF…"), "Ctrl+Shift+E"},
    {Command::Print, In::Menu, "print", QT_TRANSLATE_NOOP("AppMenu", "Prin&t summary…"), "Ctrl+P"},
    {Command::Backup, In::Menu, "backup", QT_TRANSLATE_NOOP("AppMenu", "&Backup…"), ""},
    {Command::Restore, In::Menu, "restoreBackup", QT_TRANSLATE_NOOP("AppMenu", "Go bac&k to a backup…"), ""},
    {Command::Seal, In::MenuAfterLine, "seal", QT_TRANSLATE_NOOP("AppMenu", "P&assphrase…"), ""},
    {Command::Lock, In::Menu, "lock", QT_TRANSLATE_NOOP("AppMenu", "&Lock"), "Ctrl+L"},
    {Command::Undo, In::MenuAfterLine, "undoDeed", QT_TRANSLATE_NOOP("AppMenu", "&Undo"), "Ctrl+Z"},
    {Command::Redo, In::Menu, "redoDeed", QT_TRANSLATE_NOOP("AppMenu", "Re&do"), "Ctrl+Shift+Z"},
    {Command::Find, In::Menu, "find", QT_TRANSLATE_NOOP("AppMenu", "&Find…"), "Ctrl+F"},
    {Command::Trash, In::Menu, "trash", QT_TRANSLATE_NOOP("AppMenu", "Tras&h…"), ""},
    {Command::Settings, In::MenuAfterLine, "settings", QT_TRANSLATE_NOOP("AppMenu", "&Settings…"), "Ctrl+,"},
    {Command::Shortcuts, In::Menu, "shortcuts", QT_TRANSLATE_NOOP("AppMenu", "Short&cuts"), "Ctrl+?"},
    {Command::Knowledge, In::Menu, "knowledge", QT_TRANSLATE_NOOP("AppMenu", "&What Rung knows…"), ""},
    {Command::About, In::Menu, "about", QT_TRANSLATE_NOOP("AppMenu", "About Run&g"), ""},
    {Command::Quit, In::MenuAfterLine, "quit", QT_TRANSLATE_NOOP("AppMenu", "&Quit"), "Ctrl+Q"},
    {Command::Guide, In::KeysOnly, "guideKey", QT_TRANSLATE_NOOP("AppMenu", "Guide"), "F1"},
    {Command::Today, In::KeysOnly, "todayKey", QT_TRANSLATE_NOOP("AppMenu", "Today"), "Ctrl+1"},
    {Command::Ladder, In::KeysOnly, "ladderKey", QT_TRANSLATE_NOOP("AppMenu", "Ladder"), "Ctrl+2"},
    {Command::Journal, In::KeysOnly, "journalKey", QT_TRANSLATE_NOOP("AppMenu", "Journal"), "Ctrl+3"},
    {Command::Progress, In::KeysOnly, "progressKey", QT_TRANSLATE_NOOP("AppMenu", "Progress"), "Ctrl+4"},
    {Command::GuidePage, In::KeysOnly, "guidePageKey", QT_TRANSLATE_NOOP("AppMenu", "Guide"), "Ctrl+5"},
    {Command::Talk, In::KeysOnly, "talkKey", QT_TRANSLATE_NOOP("AppMenu", "Talk to someone"), "Ctrl+6"},
    {Command::Back, In::KeysOnly, "back", QT_TRANSLATE_NOOP("AppMenu", "Back"), "Alt+Left"},
    {Command::CloseForm, In::KeysOnly, "closeForm", QT_TRANSLATE_NOOP("AppMenu", "Close the form, keeping what stands in it"), "Escape"},
    {Command::Larger, In::KeysOnly, "larger", QT_TRANSLATE_NOOP("AppMenu", "Everything larger"), "Ctrl++; Ctrl+="},
    {Command::Smaller, In::KeysOnly, "smaller", QT_TRANSLATE_NOOP("AppMenu", "Everything smaller"), "Ctrl+-"},
    {Command::UsualSize, In::KeysOnly, "usualSize", QT_TRANSLATE_NOOP("AppMenu", "Usual size"), "Ctrl+0"},
    {Command::Menu, In::KeysOnly, "openMenu", QT_TRANSLATE_NOOP("AppMenu", "Menu"), "F10"},
}};
} // namespace

AppMenu::AppMenu(const QStringList &recentFiles, QWidget *window) : QMenu(tr("Menu"), window)
{
    setObjectName(QStringLiteral("appMenu"));
    for (const Entry &entry : entries) {
        auto *action = new QAction(QCoreApplication::translate("AppMenu", entry.text), this);
        action->setObjectName(QLatin1String(entry.name));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(entry.keys), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, command = entry.command] { Q_EMIT chosen(command); });
        m_actions.at(static_cast<size_t>(entry.command)) = action;
        window->addAction(action);
        if (entry.in == In::MenuAfterLine)
            addSeparator();
        if (entry.in != In::KeysOnly)
            addAction(action);
        if (entry.command == Command::Open)
            addRecentMenu(recentFiles);
    }
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
}

QAction *AppMenu::action(Command command) const
{
    return m_actions.at(static_cast<size_t>(command));
}

void AppMenu::restrictTo(std::initializer_list<Command> commands)
{
    for (const Entry &entry : entries)
        action(entry.command)->setEnabled(std::ranges::find(commands, entry.command) != commands.end());
}

std::vector<QAction *> AppMenu::actionsWithKeys() const
{
    std::vector<QAction *> found;
    for (QAction *action : m_actions)
        if (!action->shortcut().isEmpty())
            found.push_back(action);
    return found;
}

void AppMenu::addRecentMenu(const QStringList &recentFiles)
{
    QMenu *recent = addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    recent->setEnabled(!recentFiles.isEmpty());
    for (const QString &path : recentFiles) {
        QAction *action = recent->addAction(asMenuText(QFileInfo(path).completeBaseName()));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    recent->setToolTipsVisible(true);
}

} // namespace rung
