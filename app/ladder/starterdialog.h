// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/formdialog.h"
#include "core/notebook/notebook.h"

class QLineEdit;

namespace rung {

class Question;
class RatingList;

/// A first ladder in a minute: a name, eight rungs chosen from the catalogue, and a number for each.
class StarterDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit StarterDialog(Notebook &notebook, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const Id<Ladder> &ladder);

protected:
    void save() override;

private:
    Notebook &m_notebook;
    QLineEdit *m_name;
    Question *m_nameQuestion;
    RatingList *m_ratings;
};

} // namespace rung
