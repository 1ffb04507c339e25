// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/restoredialog.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/datewords.h"
#include "app/widgets/labels.h"
#include "core/domain/storageerror.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
QString momentWords(const Instant &at)
{
    return QLocale().toString(at.dateTime().date(), QLocale::LongFormat) + QStringLiteral(", ")
        + QLocale().toString(at.dateTime().time(), QLocale::ShortFormat);
}

/// With what is in it, if anybody can tell.
HeldBackup held(const Backup &backup, const Seal *seal)
{
    try {
        return {backup, contentsOf(backup.path, seal)};
    } catch (const StorageError &error) {
        return {backup, std::nullopt, error.reason() == StorageError::Reason::Sealed};
    }
}
} // namespace

std::vector<HeldBackup> lookInto(const std::vector<Backup> &backups, const WorkProgress &progress, const Seal *seal)
{
    std::vector<HeldBackup> all;
    for (const Backup &backup : backups) {
        tell(progress, static_cast<double>(all.size()) / static_cast<double>(backups.size()));
        all.push_back(held(backup, seal));
    }
    return all;
}

QString wordsOf(const std::optional<BackupContents> &contents)
{
    if (!contents)
        return RestoreDialog::tr("It cannot be read.");
    QStringList parts{RestoreDialog::tr("%Ln ladder(s)", nullptr, contents->ladders),
                      RestoreDialog::tr("%Ln attempt(s)", nullptr, contents->attempts),
                      RestoreDialog::tr("%Ln text(s)", nullptr, contents->entries)};
    if (contents->newest)
        parts << RestoreDialog::tr("newest entry %1").arg(dateWords(*contents->newest));
    return parts.join(QStringLiteral(" · "));
}

RestoreDialog::RestoreDialog(const std::vector<HeldBackup> &backups, const QString &promise, QWidget *parent, Sealed sealed)
    : Sheet(tr("Go back to a backup"), parent)
{
    setObjectName(QStringLiteral("restoreDialog"));
    if (backups.empty()) {
        QLabel *none = bodyLabel(tr("There is no backup yet. Rung makes one at the first change of each day."), this);
        none->setObjectName(QStringLiteral("noBackups"));
        body()->addWidget(none);
    } else {
        body()->addWidget(quietLabel(promise, this));
    }
    body()->addSpacing(themeOf(this).gapSmall());
    for (const HeldBackup &held : backups)
        body()->addWidget(makeRow(held, sealed));
    body()->addStretch(1);
    setMinimumWidth(themeOf(this).px(620));
}

QWidget *RestoreDialog::makeRow(const HeldBackup &held, Sealed sealed)
{
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(themeOf(this).px(2));
    words->addWidget(questionLabel(momentWords(held.backup.at)));
    QLabel *contents = smallLabel(held.isSealed ? tr("It is sealed, and opens with its passphrase.") : wordsOf(held.contents));
    contents->setObjectName(QStringLiteral("backupContents"));
    words->addWidget(contents);
    QPushButton *back = quietButton(tr("Go back to it"));
    back->setObjectName(QStringLiteral("goBack"));
    back->setAccessibleName(tr("Go back to the backup of %1").arg(momentWords(held.backup.at)));
    back->setAutoDefault(false);
    back->setEnabled(held.contents || (held.isSealed && sealed == Sealed::Offered));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(this).gapSmall());
    line->addLayout(words, 1);
    line->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, [this, backup = held.backup] {
        m_chosen = backup;
        accept();
    });
    return row;
}

} // namespace rung
