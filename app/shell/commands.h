// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/exporting.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What `rung COMMAND` does, on typed arguments. Each throws StorageError when the world fails, with nothing half-written.
namespace rung::command {

/// The command was written in a way it does not understand.
struct UsageError
{
    QString message;
};

/// The part of the notebook by the ladder's name, as it is typed.
struct Scope
{
    std::optional<Day> from = {};
    std::optional<Day> to = {};
    QString ladder = {}; ///< empty for all
    std::optional<Day> today = {};
    bool withNotes = false;
    bool withLog = false;
    bool withSupport = false;
};

void create(const QString &path, bool starter);
void demo(const QString &path, int attempts, quint32 seed, std::optional<Day> until);
/// Gives what is to be said besides, such as characters that could not be drawn.
QString exportTo(const QString &notebook, ExportFormat format, const Scope &scope, const QString &output,
                 const WorkProgress &progress = {});
/// Takes in an archive, a Day One journal, a text file or a folder of such; says how many records were added, changed, kept and unchanged,
/// and on further lines what stayed out.
QString import(const QString &notebook, const QString &archive, const WorkProgress &progress = {});
/// Brings another notebook file, which is only read, into this one; says how many records were added, changed, kept and unchanged.
QString merge(const QString &notebook, const QString &other);
/// Brings over what can be read of a damaged file into a new one; says how much, and on further lines what could not.
QString rescue(const QString &broken, const QString &output, const WorkProgress &progress = {});
QByteArray summary(const QString &notebook, bool asJson, const Scope &scope);
/// What is wrong with the notebook, a line each.
QStringList check(const QString &notebook, const WorkProgress &progress = {});
void backup(const QString &notebook, const QString &output);

} // namespace rung::command
