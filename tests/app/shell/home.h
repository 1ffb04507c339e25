// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/preferences.h"
#include "app/shell/appearance.h"
#include "app/shell/mainwindow.h"
#include "app/shell/notebooklocation.h"
#include "app/shell/opennotebook.h"

#include <QTemporaryDir>

#include <memory>

namespace rung {

/// A person's home in a temporary folder, with the real window in it.
class Home
{
public:
    Home();
    ~Home();

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// The window on a new notebook, shown and active.
    MainWindow &window();
    /// The window on this notebook, in place of the one before.
    MainWindow &window(std::unique_ptr<OpenNotebook> opened);
    /// Closes the window as the person does, and forgets it.
    void closeWindow();
    /// Fills in a ladder with one rung.
    Id<Rung> addRung();

private:
    QTemporaryDir m_folder;

public:
    NotebookLocation location;
    Preferences preferences;
    Appearance appearance;

private:
    std::unique_ptr<MainWindow> m_window;
};

/// The child of that class and object name; the test fails where there is none.
template <class T>
T *childOf(const QObject &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

} // namespace rung
