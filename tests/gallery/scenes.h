// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/asknotebooks.h"
#include "tests/gallery/supportnotebooks.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace rung {

class MainWindow;

namespace gallery {

/// The notebooks the pictures are taken of, all with the clock standing at noon on 23 November 2026.
std::unique_ptr<Notebook> demoNotebook(int attempts);
std::unique_ptr<Notebook> emptyNotebook();
/// One of `askNotebooks`.
std::unique_ptr<Notebook> askNotebook(const AskNotebook &wanted);
/// One of `supportNotebooks`.
std::unique_ptr<Notebook> supportNotebook(const SupportNotebook &wanted);
/// Sealed, on the disk; one at a time.
std::unique_ptr<Notebook> sealedNotebook();
/// Fifteen rungs with titles as long as they may be.
std::unique_ptr<Notebook> longNotebook();

/// One picture: how the window comes to show what is in it.
struct Scene
{
    QString name;
    std::function<void(MainWindow &)> show;
};

/// The five pages and Talk to someone.
std::vector<Scene> pages();
/// Each question of the progress page in each way to look at it, and its table; wants an `askNotebook`.
std::vector<Scene> charts();
/// The export sheet bare, and with everything ticked; what is said before an import.
std::vector<Scene> sheets();
/// Today where support comes first, its lines unfolded, and the ladder beside it; wants a `supportNotebook`.
std::vector<Scene> support();
/// The guide at its sections, what the program knows, the settings, and the end of Talk to someone.
std::vector<Scene> care();
/// Every form, and the reveal in the rows of its table; wants a notebook with attempts.
std::vector<Scene> forms();

/// What stands between a person and a loss: seal, backups, rescue.
std::vector<Scene> safety();
/// The lock page, and what can be done to a seal; wants a `sealedNotebook`.
std::vector<Scene> sealed();

/// The dialogs of the ladder and of the menu; wants a notebook with a ladder.
std::vector<Scene> dialogs();

} // namespace gallery
} // namespace rung
