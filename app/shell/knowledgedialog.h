// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "core/domain/instant.h"

#include <optional>
#include <vector>

namespace rung {

class Drafts;
class Notebook;
class Preferences;
struct Backup;
struct BackupPlaces;

/// A copy the person made, as far as the program remembers.
struct LastBackup
{
    QString path;
    Instant at;
};

/// The last copy made of this notebook with the program.
std::optional<LastBackup> lastBackup(const Preferences &preferences, const Notebook &notebook);
void rememberBackup(Preferences &preferences, const Notebook &notebook, const QString &path);

/// What the program knows, and where it is kept: each file with its size, to be found and copied.
class KnowledgeDialog : public Sheet
{
    Q_OBJECT

public:
    KnowledgeDialog(const Notebook &notebook, const Drafts &drafts, const Preferences &preferences, QWidget *parent = nullptr);

    /// The backups that are made without thinking: how many, when the last one was made, and where.
    void addBackups(const std::vector<Backup> &backups, const BackupPlaces &kept);

private:
    void addFile(const QString &what, const QString &holds, const QString &path);
    void addWays(const QString &what, const QString &path);
    void addBackup(const std::optional<LastBackup> &backup);
    void addNetwork();
};

} // namespace rung
