// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "core/domain/storageerror.h"

namespace rung {

/// Says why a notebook did not open, and what can be done instead.
class NotebookProblem : public Sheet
{
    Q_OBJECT

public:
    enum class WayOn { Quit, OpenAnother, CreateNew, CreateHere, ReadOnly, Restore, Rescue };

    /// `backups` is how many there are of this notebook.
    explicit NotebookProblem(const StorageError &error, size_t backups = 0, QWidget *parent = nullptr);

    WayOn wayOn() const { return m_wayOn; }

private:
    void addWay(const QString &text, const char *name, WayOn wayOn);

    WayOn m_wayOn = WayOn::Quit;
    bool m_hasWay = false;
};

} // namespace rung
