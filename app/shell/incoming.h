// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/notebook/notebook.h"

#include <QString>
#include <QStringList>

namespace rung {

/// What was read from files that are to be taken in, and a line for each thing in them that cannot come in.
struct Incoming
{
    Record record;
    QStringList left = {};
};

/// Reads one archive, one Day One journal, or any number of text files and folders of such; references of an archive may lead to what the
/// notebook already holds. Throws StorageError, naming the place in the file that is wrong, and Stopped.
Incoming incomingFrom(const Notebook &notebook, QStringList paths, const WorkProgress &progress = {});

} // namespace rung
