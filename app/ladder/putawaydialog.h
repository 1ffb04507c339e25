// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/formdialog.h"
#include "core/notebook/notebook.h"

#include <functional>
#include <optional>

namespace rung {

/// Ladders that were put away or lie in the trash, and such rungs of one ladder, each to be brought back.
class PutAwayDialog : public FormDialog
{
    Q_OBJECT

public:
    /// May throw StorageError.
    PutAwayDialog(Notebook &notebook, const std::optional<Id<Ladder>> &ladder, QWidget *parent = nullptr);

protected:
    void save() override;

private:
    void add(const QString &title, const QString &what, std::function<void()> deed);

    Notebook &m_notebook;
    int m_count = 0;
};

} // namespace rung
