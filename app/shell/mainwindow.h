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
class DeedTeller;
class ExportActions;
class FileActions;
class MessageStrip;
class Navigator;
class OpenNotebook;
class Preferences;
class Sidebar;
enum class Command;

/// The window around one open notebook: the sidebar, the pages, and the strip that tells what was done or failed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<OpenNotebook> opened, Preferences &preferences, Appearance &appearance, NotebookLocation location);
    ~MainWindow() override;

    Navigator &navigator() const { return *m_navigator; }
    OpenNotebook &opened() const { return *m_opened; }

    void openNotebook(const QString &path);
    void createNotebook(const QString &path);

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
    void obey(Command command);
    void obeyFile(Command command);
    void showUndoState();
    void showWhereOneIs();
    void showSettings();
    void popUpMenu();
    void restoreSize();

    Preferences &m_preferences;
    Appearance &m_appearance;
    NotebookLocation m_location;
    std::unique_ptr<OpenNotebook> m_opened;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<DeedTeller> m_deeds;
    std::unique_ptr<FileActions> m_files;
    std::unique_ptr<ExportActions> m_exports;
    AppMenu *m_menu = nullptr;
    Sidebar *m_sidebar = nullptr;
    MessageStrip *m_strip = nullptr;
};

} // namespace rung
