// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "core/storage/backups.h"

#include <optional>
#include <vector>

namespace rung {

/// A backup with what is in it; nothing where it cannot be read.
struct HeldBackup
{
    Backup backup;
    std::optional<BackupContents> contents;
};

/// Looks into each of them; those of a sealed notebook need its seal.
std::vector<HeldBackup> lookInto(const std::vector<Backup> &backups, const WorkProgress &progress = {}, const Seal *seal = nullptr);

/// The backups there are, newest first, to go back to one.
class RestoreDialog : public Sheet
{
    Q_OBJECT

public:
    /// `promise` says what becomes of the notebook as it is now.
    RestoreDialog(const std::vector<HeldBackup> &backups, const QString &promise, QWidget *parent = nullptr);

    /// The one that was chosen.
    std::optional<Backup> chosen() const { return m_chosen; }

private:
    QWidget *makeRow(const HeldBackup &held);

    std::optional<Backup> m_chosen;
};

/// "2 ladders · 14 attempts · 30 texts · newest entry 1 March 2026"
QString wordsOf(const std::optional<BackupContents> &contents);

} // namespace rung
