// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mainwindow.h"
#include "app/shell/navigator.h"
#include "tests/gallery/scenes.h"

#include <QAbstractButton>
#include <QAction>
#include <QListView>

namespace rung::gallery {

namespace {

void trigger(const QWidget &window, const char *name)
{
    window.findChild<QAction *>(QLatin1String(name))->trigger();
}

Scene onLadder(const char *name, std::function<void(MainWindow &)> show)
{
    return {QLatin1String(name), [show = std::move(show)](MainWindow &window) {
                window.navigator().showPlace(Place::Ladder);
                show(window);
            }};
}

Scene byAction(const char *name, const char *action)
{
    return onLadder(name, [action](MainWindow &window) { trigger(window, action); });
}

void pickThree(MainWindow &window)
{
    trigger(window, "fromCatalogueAction");
    auto *list = window.findChild<QListView *>(QStringLiteral("catalogueList"));
    for (int row = 0; row < 3; ++row)
        list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
}

} // namespace

std::vector<Scene> dialogs()
{
    return {
        byAction("dialog-settings", "settings"),
        byAction("dialog-shortcuts", "shortcuts"),
        byAction("dialog-about", "about"),
        byAction("dialog-rung", "byHandAction"),
        byAction("dialog-catalogue", "fromCatalogueAction"),
        onLadder("dialog-catalogue-rating",
                 [](MainWindow &window) {
                     pickThree(window);
                     window.findChild<QAbstractButton *>(QStringLiteral("saveButton"))->click();
                 }),
        byAction("dialog-ladder", "newLadderAction"),
        byAction("dialog-starter", "starterAction"),
    };
}

} // namespace rung::gallery
