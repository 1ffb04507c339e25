// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "app/journal/journalmodel.h"

namespace rung {

/// The list of the journal. Moving through it chooses, pressing or Enter opens.
class JournalView : public QListView
{
    Q_OBJECT

public:
    explicit JournalView(JournalModel &model, QWidget *parent = nullptr);

    std::optional<EntryId> current() const;
    /// Chooses the entry of that row and brings it into view, with a signal.
    void choose(int row);

Q_SIGNALS:
    void chosen(const rung::EntryId &entry);
    void opened(const rung::EntryId &entry);
    void trashRequested(const rung::EntryId &entry);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    JournalModel &m_model;
};

} // namespace rung
