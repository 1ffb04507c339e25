// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/launchoptions.h"
#include "app/shell/notebooklocation.h"
#include "app/shell/opennotebook.h"

#include <functional>
#include <memory>

class QWidget;

namespace rung {

/// Opens what was asked for, or the usual notebook, which is made where there is none yet.
/// Where that fails the person is asked for a way on; nothing when they quit. With `exitAfterStartup` nobody is asked and the failure
/// goes to the terminal.
std::unique_ptr<OpenNotebook> openAtStart(const LaunchOptions &options, const NotebookLocation &location, const Preferences &preferences);

/// Calls back once, right after the widget was painted for the first time.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget *widget, std::function<void()> then);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_then;
};

} // namespace rung
