// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "core/storage/backups.h"

#include <optional>
#include <vector>

namespace rung {

/// A backup with what is in it; nothing where it cannot be read, or opens with its passphrase only.
struct HeldBackup
{
    Backup backup;
    std::optional<BackupContents> contents;
    bool isSealed = false;
};

/// Looks into each of them; those of a sealed notebook need its seal.
std::vector<HeldBackup> lookInto(const std::vector<Backup> &backups, const WorkProgress &progress = {}, const Seal *seal = nullptr);

/// The backups there are, newest first, to go back to one.
class RestoreDialog : public Sheet
{
    Q_OBJECT

public:
    enum class Sealed { Shown, Offered };

    /// `promise` says what becomes of the notebook as it is now; `sealed`, whether a backup can be gone back to that nobody looked into.
    RestoreDialog(const std::vector<HeldBackup> &backups, const QString &promise, QWidget *parent = nullptr, Sealed sealed = Sealed::Shown);

    /// The one that was chosen.
    std::optional<Backup> chosen() const { return m_chosen; }

private:
    QWidget *makeRow(const HeldBackup &held, Sealed sealed);

    std::optional<Backup> m_chosen;
};

/// "2 ladders · 14 attempts · 30 texts · newest entry 1 March 2026"
QString wordsOf(const std::optional<BackupContents> &contents);

} // namespace rung
