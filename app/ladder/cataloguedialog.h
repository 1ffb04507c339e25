// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/formdialog.h"
#include "core/guidance/catalogue.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

class QPushButton;

namespace rung {

class CataloguePicker;
class OwnCatalogue;
class RatingList;

/// Rungs from the catalogue: first picked, then rated, then on the ladder. What was picked and rated is kept until then.
class CatalogueDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `taken` are the catalogue ids on the ladder already.
    CatalogueDialog(Notebook &notebook, Drafts &drafts, OwnCatalogue &own, const Id<Ladder> &ladder, const QStringList &taken,
                    QWidget *parent = nullptr);
    /// With these picked already, only to be rated.
    CatalogueDialog(Notebook &notebook, Drafts &drafts, const Id<Ladder> &ladder, const Catalogue &items, QWidget *parent = nullptr);

    /// Begins with the asks that are so often a no; only where there is something to pick.
    void showOnly(NoIs noIs);

Q_SIGNALS:
    void saved(const Id<Rung> &first);

protected:
    void save() override;

private:
    CatalogueDialog(Notebook &notebook, Drafts &drafts, const Id<Ladder> &ladder, const QString &draftName, QWidget *parent);
    void pick();
    void rate(const Catalogue &items);
    void store();
    void countPicked();
    void keepDraft();
    void bringBackDraft();
    bool isRating() const;

    Notebook &m_notebook;
    Drafts &m_drafts;
    Id<Ladder> m_ladder;
    QString m_draftName;
    CataloguePicker *m_picker = nullptr;
    RatingList *m_ratings;
    QPushButton *m_back;
};

} // namespace rung
