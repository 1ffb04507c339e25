// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcutsdialog.h"

#include "app/base/theme.h"
#include "app/shell/appmenu.h"
#include "app/widgets/labels.h"
#include "app/widgets/menutext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rung {

ShortcutsDialog::ShortcutsDialog(const AppMenu &menu, QWidget *parent) : Sheet(tr("Shortcuts"), parent)
{
    const Theme &theme = themeOf(this);
    setObjectName(QStringLiteral("shortcutsDialog"));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.gapLarge());
    grid->setVerticalSpacing(theme.gapTiny());
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QAction *action : menu.actionsWithKeys()) {
        QLabel *keys = questionLabel(action->shortcut().toString(QKeySequence::NativeText), table);
        keys->setMinimumWidth(keys->fontMetrics().horizontalAdvance(keys->text()));
        grid->addWidget(keys, row, 0);
        grid->addWidget(bodyLabel(withoutMenuMarks(action->text()), table), row, 1);
        ++row;
    }
    table->setAccessibleName(windowTitle());
    body()->addWidget(table);
    resize(theme.px(440), theme.px(520));
}

} // namespace rung
