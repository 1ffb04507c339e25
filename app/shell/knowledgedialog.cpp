// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/knowledgedialog.h"

#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/shell/backupplaces.h"
#include "app/shell/showinfiles.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"
#include "core/storage/backups.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace rung {

namespace {
QString backupKey(const Notebook &notebook)
{
    return QStringLiteral("backup/") + notebook.id().toString(QUuid::WithoutBraces);
}

QString sizeOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return KnowledgeDialog::tr("A folder");
    return file.exists() ? QLocale().formattedDataSize(file.size()) : KnowledgeDialog::tr("Not there at the moment");
}

/// A path, to be read to its end and copied.
QLabel *pathLabel(const QString &path)
{
    QLabel *label = smallLabel(QDir::toNativeSeparators(path).replace(QLatin1Char('/'), QStringLiteral("/\u200b")));
    label->setObjectName(QStringLiteral("path"));
    label->setAccessibleName(path);
    return label;
}
} // namespace

std::optional<LastBackup> lastBackup(const Preferences &preferences, const Notebook &notebook)
{
    const QStringList kept = preferences.viewState(backupKey(notebook)).toStringList();
    const auto at = kept.size() == 2 ? Instant::fromString(kept.at(0)) : std::nullopt;
    return at ? std::optional(LastBackup{kept.at(1), *at}) : std::nullopt;
}

void rememberBackup(Preferences &preferences, const Notebook &notebook, const QString &path)
{
    preferences.setViewState(backupKey(notebook), QStringList{notebook.now().toString(), path});
}

KnowledgeDialog::KnowledgeDialog(const Notebook &notebook, const Drafts &drafts, const Preferences &preferences, QWidget *parent)
    : Sheet(tr("What this program knows, and where"), parent)
{
    setObjectName(QStringLiteral("knowledgeDialog"));
    addFile(tr("Your notebook"), tr("Everything you wrote, the trash, and someone you trust."), notebook.path());
    addFile(tr("Drafts"), tr("What stands in a form that is not saved yet. It goes with the form."), drafts.path());
    addFile(tr("Settings"), tr("Colours, size, language, country and the like, and words you taught the spelling. None of your entries."),
            preferences.settingsFile());
    addFile(tr("The window"), tr("Its size, what was unfolded or skipped, and when you made a copy."), preferences.stateFile());
    addBackup(lastBackup(preferences, notebook));
    addNetwork();
    setMinimumWidth(themeOf(this).px(560));
}

void KnowledgeDialog::addFile(const QString &what, const QString &holds, const QString &path)
{
    body()->addWidget(questionLabel(what, this));
    body()->addWidget(bodyLabel(holds, this));
    body()->addWidget(pathLabel(path));
    addWays(what, path);
}

void KnowledgeDialog::addWays(const QString &what, const QString &path)
{
    auto *ways = new QWidget(this);
    auto *row = new FlowLayout(themeOf(this).gap(), ways);
    QLabel *size = smallLabel(sizeOf(path));
    size->setObjectName(QStringLiteral("size"));
    QPushButton *copy = quietButton(tr("Copy the path"));
    copy->setObjectName(QStringLiteral("copyPath"));
    copy->setAccessibleName(tr("%1: copy the path").arg(what));
    QPushButton *show = quietButton(tr("Show in files"));
    show->setObjectName(QStringLiteral("showInFiles"));
    show->setAccessibleName(tr("%1: show in files").arg(what));
    show->setEnabled(QFileInfo::exists(path));
    for (QWidget *part : std::initializer_list<QWidget *>{size, copy, show})
        row->addWidget(part);
    body()->addWidget(ways);
    body()->addSpacing(themeOf(this).gapSmall());
    connect(copy, &QPushButton::clicked, this, [copy, path] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path));
        copy->setText(tr("Copied"));
    });
    connect(show, &QPushButton::clicked, this, [path] { showInFiles(path); });
}

void KnowledgeDialog::addBackups(const std::vector<Backup> &backups, const BackupPlaces &kept)
{
    const QString what = tr("Backups");
    body()->addWidget(questionLabel(what, this));
    QString status = tr("None yet. Rung makes one at the first change of each day.");
    if (!backups.empty())
        status = tr("%Ln backup(s); the last one is of %1 and was looked through.", nullptr, int(backups.size()))
                     .arg(QLocale().toString(backups.front().at.dateTime().date(), QLocale::LongFormat));
    QLabel *words = bodyLabel(status, this);
    words->setObjectName(QStringLiteral("backupStatus"));
    body()->addWidget(words);
    if (kept.outOfReach().contains(kept.chosen))
        body()->addWidget(
            bodyLabel(tr("The place you chose is not there at the moment; until it is, they go to “%1”.").arg(kept.usual), this));
    body()->addWidget(pathLabel(kept.chosen));
    addWays(what, kept.chosen);
}

void KnowledgeDialog::addBackup(const std::optional<LastBackup> &backup)
{
    if (backup)
        return addFile(tr("The last copy you made"),
                       tr("Made on %1 with Backup in the menu.").arg(QLocale().toString(backup->at.dateTime().date(), QLocale::LongFormat)),
                       backup->path);
    body()->addWidget(questionLabel(tr("The last copy you made"), this));
    QLabel *none = bodyLabel(tr("None that Rung remembers. Backup in the menu makes one wherever you like."), this);
    none->setObjectName(QStringLiteral("noBackup"));
    body()->addWidget(none);
    body()->addSpacing(themeOf(this).gapSmall());
}

void KnowledgeDialog::addNetwork()
{
    body()->addWidget(questionLabel(tr("The network"), this));
    body()->addWidget(bodyLabel(tr("Rung does not use it. It sends nothing, fetches nothing and asks nobody. What the cards of support say "
                                   "is worked out from your notebook each time and is not written down."),
                                this));
}

} // namespace rung
