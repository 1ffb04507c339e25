// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <array>
#include <vector>

namespace rung {

/// What can be asked of the window at any time, in the order of the menu and then of the keys that stand in no menu.
enum class Command {
    New,
    Open,
    Import,
    Export,
    Summary,
    Print,
    Backup,
    Restore,
    Seal,
    Lock,
    Undo,
    Redo,
    Find,
    Trash,
    Settings,
    Shortcuts,
    Knowledge,
    About,
    Quit,
    Guide,
    Today,
    Ladder,
    Journal,
    Progress,
    GuidePage,
    Talk,
    Back,
    CloseForm,
    Larger,
    Smaller,
    UsualSize,
    Menu,
};

/// The menu behind the ≡ button. Its actions also belong to the window given as the parent, so that their keys work while it is closed.
class AppMenu : public QMenu
{
    Q_OBJECT

public:
    AppMenu(const QStringList &recentFiles, QWidget *window);

    QAction *action(Command command) const;
    /// Switches all others off.
    void restrictTo(std::initializer_list<Command> commands);
    /// Every action that has a key, in order.
    std::vector<QAction *> actionsWithKeys() const;

Q_SIGNALS:
    void chosen(rung::Command command);
    void recentChosen(const QString &path);

private:
    static constexpr size_t commandCount = static_cast<size_t>(Command::Menu) + 1;

    void addRecentMenu(const QStringList &recentFiles);

    std::array<QAction *, commandCount> m_actions{};
};

} // namespace rung
