// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/cataloguedialog.h"

#include "app/base/failureboundary.h"
#include "app/ladder/cataloguepicker.h"
#include "app/ladder/ratinglist.h"
#include "app/widgets/buttons.h"

#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
const auto pickedKey = QLatin1String("picked");
const auto ratedKey = QLatin1String("rated");
} // namespace

CatalogueDialog::CatalogueDialog(Notebook &notebook, Drafts &drafts, const Id<Ladder> &ladder, const QString &draftName, QWidget *parent)
    : FormDialog({}, parent),
      m_notebook(notebook),
      m_drafts(drafts),
      m_ladder(ladder),
      m_draftName(draftName),
      m_ratings(new RatingList),
      m_back(quietButton(tr("Back"), this))
{
    setObjectName(QStringLiteral("catalogueDialog"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->hide();
    addLeading(m_back);
    laterButton()->setText(tr("Finish later"));
    m_ratings->hide();
    connect(m_back, &QPushButton::clicked, this, &CatalogueDialog::pick);
}

CatalogueDialog::CatalogueDialog(Notebook &notebook, Drafts &drafts, OwnCatalogue &own, const Id<Ladder> &ladder, const QStringList &taken,
                                 QWidget *parent)
    : CatalogueDialog(notebook, drafts, ladder, QStringLiteral("catalogue/%1").arg(ladder.toString()), parent)
{
    m_picker = new CataloguePicker(own, taken);
    fillWith(m_picker);
    body()->addWidget(m_ratings);
    bringBackDraft();
    pick();
    connect(m_picker, &CataloguePicker::told, this, &CatalogueDialog::tell);
    connect(m_picker, &CataloguePicker::changed, this, [this] {
        tell({});
        countPicked();
        keepDraft();
    });
    connect(m_ratings, &RatingList::changed, this, &CatalogueDialog::keepDraft);
}

CatalogueDialog::CatalogueDialog(Notebook &notebook, Drafts &drafts, const Id<Ladder> &ladder, const Catalogue &items, QWidget *parent)
    : CatalogueDialog(notebook, drafts, ladder, QStringLiteral("catalogue-item/%1").arg(ladder.toString()), parent)
{
    body()->addWidget(m_ratings);
    m_ratings->restore(m_drafts.draft(m_draftName).value(ratedKey).toObject());
    rate(items);
    connect(m_ratings, &RatingList::changed, this, &CatalogueDialog::keepDraft);
}

void CatalogueDialog::showOnly(NoIs noIs)
{
    m_picker->showOnly(noIs);
}

void CatalogueDialog::keepDraft()
{
    QJsonObject kept;
    kept.insert(ratedKey, m_ratings->draft());
    QStringList ids;
    for (const CatalogueItem &item : m_picker ? m_picker->picked() : Catalogue())
        ids << item.id;
    kept.insert(pickedKey, QJsonArray::fromStringList(ids));
    m_drafts.keep(m_draftName, kept);
}

void CatalogueDialog::bringBackDraft()
{
    const QJsonObject kept = m_drafts.draft(m_draftName);
    m_ratings->restore(kept.value(ratedKey).toObject());
    m_picker->pick(kept.value(pickedKey).toVariant().toStringList());
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
    countPicked();
}

void CatalogueDialog::countPicked()
{
    const auto count = static_cast<int>(m_picker->picked().size());
    saveButton()->setText(count == 0 ? tr("Rate what I picked") : tr("Rate %n asks", nullptr, count));
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
    const bool stored = guarded(this, [&] {
        const Id<Rung> first = m_notebook.addRungs(m_ladder, *rungs).front();
        m_drafts.drop(m_draftName);
        Q_EMIT saved(first);
    });
    if (stored)
        accept();
}

} // namespace rung
