// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/desktopsettings.h"
#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/shell/translation.h"

#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

namespace rung {

/// What was asked for on the command line, until something else is chosen.
struct ForThisRun
{
    std::optional<ThemeChoice> theme = {};
    std::optional<int> zoom = {};
    std::optional<QString> language = {};
};

/// How everything looks and speaks now: what was asked for this run alone, else what was chosen, else what the desktop prefers.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Applies it at once; `application` and `preferences` outlive it.
    Appearance(QApplication &application, Preferences &preferences, ForThisRun forThisRun = {});

    /// Asks the desktop what it prefers and follows it from then on; returns at once.
    void askDesktop();

    ThemeChoice themeChoice() const;
    int zoom() const;
    QString language() const;

    // What is chosen is kept and takes the place of what was asked for this run.
    void chooseTheme(ThemeChoice choice);
    /// Per cent; held within 80–250.
    void chooseZoom(int percent);
    void chooseLanguage(const QString &code);

Q_SIGNALS:
    /// Everything on screen is to be built anew.
    void changed();

private:
    Theme wantedTheme() const;
    void follow();

    QApplication &m_application;
    Preferences &m_preferences;
    ForThisRun m_forThisRun;
    DesktopSettings m_desktop;
    QPalette m_desktopPalette;
    Translation m_translation;
    Theme m_theme;
};

} // namespace rung
