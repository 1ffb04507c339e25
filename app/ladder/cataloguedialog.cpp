// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/cataloguedialog.h"

#include "app/base/failureboundary.h"
#include "app/ladder/cataloguepicker.h"
#include "app/ladder/ratinglist.h"
#include "app/widgets/buttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

CatalogueDialog::CatalogueDialog(Notebook &notebook, const Id<Ladder> &ladder, QWidget *parent)
    : FormDialog({}, parent), m_notebook(notebook), m_ladder(ladder), m_ratings(new RatingList), m_back(quietButton(tr("Back"), this))
{
    setObjectName(QStringLiteral("catalogueDialog"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->hide();
    addLeading(m_back);
    m_ratings->hide();
    connect(m_back, &QPushButton::clicked, this, &CatalogueDialog::pick);
}

CatalogueDialog::CatalogueDialog(Notebook &notebook, const Id<Ladder> &ladder, const QStringList &taken, QWidget *parent)
    : CatalogueDialog(notebook, ladder, parent)
{
    m_picker = new CataloguePicker(builtInCatalogue(), taken);
    connect(m_picker, &CataloguePicker::changed, this, [this] { tell({}); });
    fillWith(m_picker);
    body()->addWidget(m_ratings);
    pick();
}

CatalogueDialog::CatalogueDialog(Notebook &notebook, const Id<Ladder> &ladder, const Catalogue &items, QWidget *parent)
    : CatalogueDialog(notebook, ladder, parent)
{
    body()->addWidget(m_ratings);
    rate(items);
}

bool CatalogueDialog::isRating() const
{
    return !m_picker || m_picker->isHidden();
}

void CatalogueDialog::pick()
{
    setHeading(tr("From the catalogue"), tr("Pick what you could imagine asking one day. You rate it next."));
    m_picker->show();
    m_ratings->hide();
    m_back->hide();
    saveButton()->setText(tr("Rate what I picked"));
}

void CatalogueDialog::rate(const Catalogue &items)
{
    setHeading(tr("How much fear would it be for you?"), tr("Starting marks are guesses. Yours is the number that counts."));
    m_ratings->setItems(items);
    m_ratings->show();
    m_back->setVisible(m_picker);
    if (m_picker)
        m_picker->hide();
    saveButton()->setText(tr("Add to the ladder"));
    m_ratings->focusFirst();
}

void CatalogueDialog::save()
{
    if (isRating()) {
        store();
        return;
    }
    const Catalogue items = m_picker->picked();
    if (items.empty())
        tell(tr("Pick one first, it can be a very small one."));
    else
        rate(items);
}

void CatalogueDialog::store()
{
    const std::optional<std::vector<NewRung>> rungs = m_ratings->value();
    if (!rungs) {
        m_ratings->askForMissing();
        return;
    }
    if (guarded(this, [&] { Q_EMIT saved(m_notebook.addRungs(m_ladder, *rungs).front()); }))
        accept();
}

} // namespace rung
