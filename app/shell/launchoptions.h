// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/preferences.h"
#include "app/shell/place.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace rung {

/// What the window was asked to open with.
struct LaunchOptions
{
    QString notebook = {}; ///< empty: the person's usual one
    bool demo = false;
    bool newAttempt = false;
    bool alreadyAsked = false;
    bool readOnly = false;
    bool exitAfterStartup = false;
    std::optional<Place> place = {};
    std::optional<ThemeChoice> theme = {};
    std::optional<int> zoom = {}; ///< per cent, 80–250
    std::optional<QString> language = {};
};

/// What is said on the terminal instead of opening a window: the help or the version (exit code 0), or what is wrong (2).
struct LaunchAnswer
{
    QString text;
    int exitCode = 0;
};

/// Reads the arguments, program name first. Help needs a QCoreApplication.
std::variant<LaunchOptions, LaunchAnswer> readLaunchOptions(const QStringList &arguments);

} // namespace rung
