// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    void addEndings();
    void reload();
    QWidget *makeRow(const read::TrashItem &item);
    void bringBack(const TrashId &id);
    void ask(const QString &question, const QString &more, const QString &verb, std::function<void()> erase);
    void eraseEverything();

    Notebook &m_notebook;
    Drafts &m_drafts;
    QVBoxLayout *m_rows;
    QPushButton *m_empty = nullptr;
};

} // namespace rung
