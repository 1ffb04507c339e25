// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/backupplaceedit.h"

#include "app/base/theme.h"
#include "app/shell/backupplaces.h"
#include "app/shell/notebooklocation.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

BackupPlaceEdit::BackupPlaceEdit(Preferences &preferences, const NotebookLocation &location, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_location(location),
      m_place(bodyLabel({}, this)),
      m_usual(quietButton(tr("The usual place"), this))
{
    setObjectName(QStringLiteral("backupPlaceEdit"));
    m_place->setObjectName(QStringLiteral("backupPlace"));
    m_usual->setObjectName(QStringLiteral("usualBackupPlace"));
    QPushButton *another = secondaryButton(tr("Another folder…"), this);
    another->setObjectName(QStringLiteral("otherBackupPlace"));
    auto *ways = new QWidget(this);
    auto *line = new FlowLayout(themeOf(this).gapTiny(), ways);
    line->addWidget(another);
    line->addWidget(m_usual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).gapTiny());
    column->addWidget(m_place);
    column->addWidget(ways);
    column->addWidget(smallLabel(tr("One at the first change of each day: the last ten days, eight weeks and twelve months stay. What was "
                                    "kept in another place stays there."),
                                 this));
    connect(another, &QPushButton::clicked, this, &BackupPlaceEdit::ask);
    connect(m_usual, &QPushButton::clicked, this, [this] { choose({}); });
    showPlace();
}

void BackupPlaceEdit::choose(const QString &place)
{
    chooseBackupPlace(m_preferences, place);
    showPlace();
}

void BackupPlaceEdit::ask()
{
    auto *dialog = new QFileDialog(this, tr("Where backups are to be kept"), backupPlaces(m_preferences, m_location).now());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPlaceEdit::choose);
    dialog->open();
}

void BackupPlaceEdit::showPlace()
{
    const BackupPlaces places = backupPlaces(m_preferences, m_location);
    const QString path = QDir::toNativeSeparators(places.chosen);
    m_place->setText(places.outOfReach().contains(places.chosen) ? tr("%1 (not there at the moment)").arg(path) : path);
    m_place->setAccessibleName(m_place->text());
    m_usual->setVisible(places.chosen != places.usual);
}

} // namespace rung
