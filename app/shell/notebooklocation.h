// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// Where a person's files are when nothing else was asked for.
struct NotebookLocation
{
    QString notebook; ///< the usual notebook
    QString state;    ///< the folder of drafts

    /// Under $XDG_DATA_HOME/rung and $XDG_STATE_HOME/rung.
    static NotebookLocation ofThisUser();
};

/// Makes the folder of a file, open to its owner alone; leaves one that is there as it is.
void makeFolderFor(const QString &file);

} // namespace rung
