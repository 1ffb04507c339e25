// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/formdialog.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

#include <optional>

class QLineEdit;

namespace rung {

class Question;
class TextEdit;

/// The name of a ladder, the fear it faces, and what it is for; new, or changed.
class LadderDialog : public FormDialog
{
    Q_OBJECT

public:
    LadderDialog(Notebook &notebook, Drafts &drafts, std::optional<Ladder> ladder, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const Id<Ladder> &ladder);

protected:
    void save() override;

private:
    void fill();
    void keepDraft();
    void bringBackDraft();
    void startOver();
    Id<Ladder> store(const Title &name);

    Notebook &m_notebook;
    Drafts &m_drafts;
    std::optional<Ladder> m_ladder; ///< the one being changed
    QString m_draftName;
    QLineEdit *m_name;
    QLineEdit *m_fear;
    TextEdit *m_purpose;
    Question *m_nameQuestion;
    QPushButton *m_startOver;
};

} // namespace rung
