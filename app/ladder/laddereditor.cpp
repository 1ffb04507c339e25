// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/laddereditor.h"

#include "app/base/failureboundary.h"
#include "app/ladder/cataloguedialog.h"
#include "app/ladder/ladderdialog.h"
#include "app/ladder/putawaydialog.h"
#include "app/ladder/rungdialog.h"
#include "app/ladder/starterdialog.h"
#include "app/widgets/menutext.h"
#include "core/notebook/readers.h"

#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace rung {

namespace {
constexpr int beyondTheEnd = 5;

QStringList catalogueIdsOn(const LadderState &state)
{
    QStringList ids;
    for (const Rung &rung : state.rungs)
        if (!rung.catalogueId.isEmpty())
            ids << rung.catalogueId;
    return ids;
}

int fearOf(const LadderRow &row)
{
    if (const auto *rung = std::get_if<RungRow>(&row))
        return rung->fear.value();
    return std::get<GhostRow>(row).around.value();
}

/// The fear a rung has that stands above the row `before`.
Suds fearAt(const std::vector<LadderRow> &rows, int before)
{
    const auto count = static_cast<int>(rows.size());
    const int lower =
        before < count ? fearOf(rows[static_cast<size_t>(before)]) : std::max(Suds::minimum, fearOf(rows.back()) - 2 * beyondTheEnd);
    const int upper =
        before > 0 ? fearOf(rows[static_cast<size_t>(before - 1)]) : std::min(Suds::maximum, fearOf(rows.front()) + 2 * beyondTheEnd);
    return Suds::from(std::clamp(midway(lower, upper), Suds::minimum, Suds::maximum)).value();
}

/// The rungs from the first to the last in one's own order, with one moved above the row `before` from the top.
std::vector<Id<Rung>> ownOrder(const LadderState &state, const Id<Rung> &moved, int before)
{
    std::vector<Id<Rung>> fromTop;
    for (auto rung = state.rungs.rbegin(); rung != state.rungs.rend(); ++rung)
        fromTop.push_back(rung->id);
    const auto from = std::ranges::find(fromTop, moved) - fromTop.begin();
    fromTop.erase(fromTop.begin() + from);
    fromTop.insert(fromTop.begin() + (before > from ? before - 1 : before), moved);
    std::ranges::reverse(fromTop);
    return fromTop;
}
} // namespace

LadderEditor::LadderEditor(Notebook &notebook, Drafts &drafts, Preferences &preferences, QWidget *page)
    : QObject(page), m_notebook(notebook), m_drafts(drafts), m_own(preferences), m_page(page)
{
}

void LadderEditor::attempt(const std::function<void()> &deed)
{
    guarded(m_page, deed);
}

void LadderEditor::startLadder()
{
    auto *dialog = new StarterDialog(m_notebook, m_drafts, m_page);
    connect(dialog, &StarterDialog::saved, this, &LadderEditor::ladderMade);
    dialog->present();
}

void LadderEditor::newLadder()
{
    auto *dialog = new LadderDialog(m_notebook, m_drafts, {}, m_page);
    connect(dialog, &LadderDialog::saved, this, &LadderEditor::ladderMade);
    dialog->present();
}

void LadderEditor::editLadder(const Ladder &ladder)
{
    (new LadderDialog(m_notebook, m_drafts, ladder, m_page))->present();
}

void LadderEditor::setArchived(Ladder ladder, bool archived)
{
    ladder.archived = archived;
    attempt([&] { m_notebook.changeLadder(ladder); });
}

void LadderEditor::trash(const Id<Ladder> &ladder)
{
    attempt([&] { m_notebook.trash(ladder); });
}

void LadderEditor::addByHand(const Id<Ladder> &ladder, std::optional<Suds> around)
{
    auto *dialog = new RungDialog(m_notebook, m_drafts, ladder, around, m_page);
    connect(dialog, &RungDialog::saved, this, &LadderEditor::rungMade);
    dialog->present();
}

void LadderEditor::addFromCatalogue(const LadderState &state, std::optional<NoIs> noIs)
{
    auto *dialog = new CatalogueDialog(m_notebook, m_drafts, m_own, state.ladder.id, catalogueIdsOn(state), m_page);
    if (noIs)
        dialog->showOnly(*noIs);
    connect(dialog, &CatalogueDialog::saved, this, &LadderEditor::rungMade);
    dialog->present();
}

void LadderEditor::rate(const Id<Ladder> &ladder, const CatalogueItem &item)
{
    auto *dialog = new CatalogueDialog(m_notebook, m_drafts, ladder, Catalogue{item}, m_page);
    connect(dialog, &CatalogueDialog::saved, this, &LadderEditor::rungMade);
    dialog->present();
}

void LadderEditor::fillGap(const LadderState &state, Suds around, const QPoint &where)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("gapMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Id<Ladder> ladder = state.ladder.id;
    addItems(*menu, ladder, itemsNear(m_own.everything(), around, catalogueIdsOn(state)));
    QAction *own = menu->addAction(tr("In my own words…"));
    own->setObjectName(QStringLiteral("gapByHandAction"));
    connect(own, &QAction::triggered, this, [this, ladder, around] { addByHand(ladder, around); });
    menu->popup(where);
    menu->setActiveAction(menu->actions().constFirst());
}

void LadderEditor::offerPlaces(const LadderState &state, const Rung &rung, QMenu &menu)
{
    menu.clear();
    addItems(menu, state.ladder.id, elsewhere(m_own.everything(), rung.context, rung.baseline, catalogueIdsOn(state)));
    QAction *same = menu.addAction(tr("The same, somewhere else…"));
    same->setObjectName(QStringLiteral("sameElsewhereAction"));
    connect(same, &QAction::triggered, this, [this, rung] {
        auto *dialog = RungDialog::elsewhere(m_notebook, m_drafts, rung, m_page);
        connect(dialog, &RungDialog::saved, this, &LadderEditor::rungMade);
        dialog->present();
    });
}

void LadderEditor::addItems(QMenu &menu, const Id<Ladder> &ladder, const Catalogue &items)
{
    for (const CatalogueItem &item : items)
        connect(menu.addAction(asMenuText(item.title.text())), &QAction::triggered, this, [this, ladder, item] { rate(ladder, item); });
    menu.addSeparator();
}

void LadderEditor::editRung(const Rung &rung)
{
    attempt([&] {
        auto *dialog = new RungDialog(m_notebook, m_drafts, rung, m_page);
        dialog->present();
    });
}

void LadderEditor::setArchived(Rung rung, bool archived)
{
    rung.archived = archived;
    attempt([&] { m_notebook.changeRung(rung); });
}

void LadderEditor::trash(const Id<Rung> &rung)
{
    attempt([&] { m_notebook.trash(rung); });
}

void LadderEditor::reorder(const LadderState &state, LadderOrder order, const Id<Rung> &rung, int before)
{
    if (order == LadderOrder::Own) {
        attempt([&] { m_notebook.reorderRungs(state.ladder.id, ownOrder(state, rung, before)); });
        return;
    }
    const Rung *moved = state.find(rung);
    const Suds around = fearAt(ladderRows(state, order), before);
    if (moved && around != moved->baseline)
        askAround(*moved, around);
}

void LadderEditor::askAround(const Rung &rung, Suds around)
{
    const bool practised = !m_notebook.observations().empty() && read::isPractised(m_notebook, rung.id);
    const QString number = QLocale().toString(around.value());
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Around %1?").arg(number), tr("“%1”: around %2?").arg(rung.title.text(), number),
                                QMessageBox::NoButton, m_page);
    box->setObjectName(QStringLiteral("aroundDialog"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (practised)
        box->setInformativeText(tr("It was %1 when you wrote it. That number stays, and this is noted as what it feels like now.")
                                    .arg(QLocale().toString(rung.baseline.value())));
    QPushButton *yes = box->addButton(tr("Around %1").arg(number), QMessageBox::AcceptRole);
    box->addButton(tr("Leave it as it is"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, this, [this, rung, around, practised] {
        Rung changed = rung;
        if (practised)
            changed.felt.push_back({m_notebook.now(), around});
        else
            changed.baseline = around;
        attempt([&] { m_notebook.changeRung(changed); });
    });
    box->open();
}

void LadderEditor::showPutAway(const std::optional<Id<Ladder>> &ladder)
{
    attempt([&] { (new PutAwayDialog(m_notebook, ladder, m_page))->present(); });
}

} // namespace rung
