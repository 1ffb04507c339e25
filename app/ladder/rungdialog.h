// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/formdialog.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

#include <QJsonObject>

namespace rung {

class RungForm;

/// A rung written by hand, new or changed. What stands in it is kept as it is typed, until it is saved or started over.
class RungDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new rung; `around` is the fear of the gap it is to fill.
    RungDialog(Notebook &notebook, Drafts &drafts, const Id<Ladder> &ladder, std::optional<Suds> around, QWidget *parent = nullptr);
    /// May throw StorageError.
    RungDialog(Notebook &notebook, Drafts &drafts, const Rung &rung, QWidget *parent = nullptr);
    /// A new rung that begins with the words of this one, for another kind of place.
    static RungDialog *elsewhere(Notebook &notebook, Drafts &drafts, const Rung &rung, QWidget *parent);

Q_SIGNALS:
    void saved(const Id<Rung> &rung);

protected:
    void save() override;

private:
    RungDialog(Notebook &notebook, Drafts &drafts, const QString &title, const QString &draftName, QWidget *parent);
    void bringBackDraft();
    void startOver();
    Id<Rung> store(const NewRung &value);

    Notebook &m_notebook;
    Drafts &m_drafts;
    QString m_draftName;
    std::optional<Id<Ladder>> m_ladder; ///< where a new rung goes
    std::optional<Rung> m_rung;         ///< the one being changed
    QJsonObject m_start;                ///< what a new one begins with
    bool m_practised = false;
    RungForm *m_form;
    QPushButton *m_startOver;
};

} // namespace rung
