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
class LockWatch;
class MessageStrip;
class Navigator;
class OpenNotebook;
class Preferences;
class Seal;
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

    /// While it is, there is neither a navigator nor an open notebook.
    bool isLocked() const { return !m_session; }
    /// A sealed notebook is closed and wiped from memory; what stands in open forms is kept as drafts. Any other stays as it is.
    void lock();
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
    void closeNotebook();
    void showLockPage();
    void unlock(const Seal &seal);
    void reopen(const std::shared_ptr<const Seal> &seal);
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
    std::unique_ptr<Session> m_session; ///< null while locked
    struct Locked
    {
        QString path;
        bool readOnly = false;
        Place place = Place::Today;
    } m_locked; ///< what to open again
    std::unique_ptr<LockWatch> m_lockWatch;
    AppMenu *m_menu = nullptr;
    Sidebar *m_sidebar = nullptr;
    MessageStrip *m_strip = nullptr;
};

} // namespace rung
