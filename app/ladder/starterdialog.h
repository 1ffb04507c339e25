// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/formdialog.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

class QLineEdit;

namespace rung {

class Question;
class RatingList;

/// A first ladder in a minute: a name, eight rungs chosen from the catalogue, and a number for each. What is filled in is kept until then.
class StarterDialog : public FormDialog
{
    Q_OBJECT

public:
    StarterDialog(Notebook &notebook, Drafts &drafts, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const Id<Ladder> &ladder);

protected:
    void save() override;

private:
    void bringBackDraft();
    void keepDraft();

    Notebook &m_notebook;
    Drafts &m_drafts;
    QLineEdit *m_name;
    Question *m_nameQuestion;
    RatingList *m_ratings;
};

} // namespace rung
