// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "app/shell/notebooklocation.h"
#include "app/shell/place.h"

#include <memory>

namespace rung {

class Appearance;
class AppMenu;
class MessageStrip;
class Navigator;
class OpenNotebook;
class Preferences;
class Session;
class Sidebar;
struct Backup;
enum class Command;

/// The window around one open notebook: the sidebar, the pages, and the strip that tells what was done or failed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<OpenNotebook> opened, Preferences &preferences, Appearance &appearance, NotebookLocation location);
    ~MainWindow() override;

    Navigator &navigator() const;
    OpenNotebook &opened() const;

    void openNotebook(const QString &path);
    void createNotebook(const QString &path);

Q_SIGNALS:
    /// Another notebook took the place of the one before.
    void notebookOpened();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void use(std::unique_ptr<OpenNotebook> opened);
    void makeFrame();
    void makeMenu();
    void makeAnew();
    QWidget *makeBanner();
    void openOwnNotebook();
    void openRestored(const Backup &backup, const Backup &before);
    void obey(Command command);
    void showUndoState();
    void showWhereOneIs();
    void showSettings();
    void popUpMenu();
    void restoreSize();

    Preferences &m_preferences;
    Appearance &m_appearance;
    NotebookLocation m_location;
    std::unique_ptr<Session> m_session;
    AppMenu *m_menu = nullptr;
    Sidebar *m_sidebar = nullptr;
    MessageStrip *m_strip = nullptr;
};

} // namespace rung
