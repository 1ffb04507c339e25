// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/formdialog.h"
#include "core/guidance/catalogue.h"
#include "core/notebook/notebook.h"

class QPushButton;

namespace rung {

class CataloguePicker;
class RatingList;

/// Rungs from the catalogue: first picked, then rated, then on the ladder.
class CatalogueDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `taken` are the catalogue ids on the ladder already.
    CatalogueDialog(Notebook &notebook, const Id<Ladder> &ladder, const QStringList &taken, QWidget *parent = nullptr);
    /// With these picked already, only to be rated.
    CatalogueDialog(Notebook &notebook, const Id<Ladder> &ladder, const Catalogue &items, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const Id<Rung> &first);

protected:
    void save() override;

private:
    CatalogueDialog(Notebook &notebook, const Id<Ladder> &ladder, QWidget *parent);
    void pick();
    void rate(const Catalogue &items);
    void store();
    bool isRating() const;

    Notebook &m_notebook;
    Id<Ladder> m_ladder;
    CataloguePicker *m_picker = nullptr;
    RatingList *m_ratings;
    QPushButton *m_back;
};

} // namespace rung
