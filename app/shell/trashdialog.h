// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/backupkeeper.h"
#include "app/shell/sheet.h"
#include "core/notebook/trashreader.h"

#include <functional>

class QPushButton;

namespace rung {

class Drafts;

/// What was deleted: to bring back, or to erase for good, which asks once as it cannot be undone.
class TrashDialog : public Sheet
{
    Q_OBJECT

public:
    TrashDialog(Notebook &notebook, Drafts &drafts, QWidget *parent = nullptr);

    /// Places with backups that what is erased leaves only once they are there again.
    void sayOutOfReach(const QStringList &missing) { m_outOfReach = missing; }

Q_SIGNALS:
    /// About to erase, and erased: the backups are to follow.
    void erasing(rung::Erasure erasure);
    void erased();

private:
    void addEndings();
    void reload();
    QWidget *makeRow(const read::TrashItem &item);
    void bringBack(const TrashId &id);
    struct Question
    {
        QString words;
        QString more;
        QString verb;
        Erasure erasure = Erasure::Some;
    };
    void ask(const Question &question, std::function<void()> erase);
    QString consequences(const QString &more) const;
    void eraseEverything();

    Notebook &m_notebook;
    Drafts &m_drafts;
    QVBoxLayout *m_rows;
    QPushButton *m_empty = nullptr;
    QStringList m_outOfReach;
};

} // namespace rung
