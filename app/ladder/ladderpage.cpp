// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderpage.h"

#include "app/base/failureboundary.h"
#include "app/ladder/ladderboard.h"
#include "app/ladder/ladderchooser.h"
#include "app/ladder/laddereditor.h"
#include "app/ladder/ladderview.h"
#include "app/ladder/rungpane.h"
#include "app/widgets/buttons.h"
#include "app/widgets/emptyhint.h"
#include "app/widgets/labels.h"
#include "core/guidance/building.h"
#include "core/guidance/sharedcatalogue.h"
#include "core/notebook/putawayreader.h"
#include "core/notebook/readers.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

LadderPage::LadderPage(Notebook &notebook, Drafts &drafts, Preferences &preferences, SupportNow support, QWidget *parent)
    : PageFrame(tr("Ladder"), {}, Width::Cards, parent),
      m_notebook(notebook),
      m_support(std::move(support)),
      m_editor(new LadderEditor(notebook, drafts, preferences, this)),
      m_chooser(new LadderChooser),
      m_add(primaryButton(tr("Add a rung"))),
      m_hint(quietLabel({})),
      m_board(new LadderBoard(notebook, this)),
      m_noLadder(
          new EmptyHint(tr("A ladder is a handful of asks, from a very small one up to one you hardly dare."), tr("Build a first ladder"))),
      m_putAway(quietButton(tr("What was put away or deleted…"))),
      m_noRungs(new EmptyHint(tr("This ladder has no rungs yet. A very small ask is a good first one."), tr("Look in the catalogue")))
{
    setObjectName(QStringLiteral("ladderPage"));
    layOut();
    makeAddMenu();
    connectBoard();
    connectChooser();
    connect(m_noLadder, &EmptyHint::pressed, this, &LadderPage::startFirstLadder);
    connect(m_putAway, &QPushButton::clicked, this, [this] { m_editor->showPutAway({}); });
    connect(m_noRungs, &EmptyHint::pressed, this, [this] { m_editor->addFromCatalogue(*m_state); });
    connect(m_editor, &LadderEditor::ladderMade, this, [this](const Id<Ladder> &ladder) {
        showLadder(ladder);
        m_board->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &LadderEditor::rungMade, this, [this](const Id<Rung> &rung) { m_wantedRung = rung; });
    connect(&notebook, &Notebook::changed, this, &LadderPage::reloadSoon);
    reload();
}

void LadderPage::layOut()
{
    m_add->setObjectName(QStringLiteral("addRungButton"));
    m_hint->setObjectName(QStringLiteral("ladderHint"));
    m_noLadder->setObjectName(QStringLiteral("noLadder"));
    m_noRungs->setObjectName(QStringLiteral("noRungs"));
    for (const EmptyHint *hint : {m_noLadder, m_noRungs})
        setButtonKind(hint->button(), ButtonKind::Primary);
    addTrailing(m_chooser);
    addTrailing(m_add);
    for (QWidget *part : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_noLadder), static_cast<QWidget *>(m_noRungs),
                          static_cast<QWidget *>(m_board)})
        body()->addWidget(part);
    m_putAway->setObjectName(QStringLiteral("putAwayButton"));
    body()->addWidget(m_putAway, 0, Qt::AlignHCenter);
}

void LadderPage::makeAddMenu()
{
    auto *menu = new QMenu(m_add);
    QAction *catalogue = menu->addAction(tr("From the catalogue…"), this, [this] { m_editor->addFromCatalogue(*m_state); });
    QAction *byHand = menu->addAction(tr("In my own words…"), this, [this] { m_editor->addByHand(m_state->ladder.id); });
    menu->setObjectName(QStringLiteral("addRungMenu"));
    catalogue->setObjectName(QStringLiteral("fromCatalogueAction"));
    byHand->setObjectName(QStringLiteral("byHandAction"));
    m_add->setMenu(menu);
}

void LadderPage::connectBoard()
{
    RungPane *pane = m_board->pane();
    connect(m_board, &LadderBoard::planRequested, this, &LadderPage::planRequested);
    connect(m_board, &LadderBoard::fillRequested, this,
            [this](Suds around, const QPoint &where) { m_editor->fillGap(*m_state, around, where); });
    connect(pane, &RungPane::logRequested, this, &LadderPage::logRequested);
    connect(pane, &RungPane::entryRequested, this, &LadderPage::entryRequested);
    const auto ofRungInHand = [this](auto deed) {
        return [this, deed] {
            const std::optional<Id<Rung>> id = m_board->inHand();
            if (const Rung *rung = id ? m_state->find(*id) : nullptr)
                deed(*m_editor, *rung);
        };
    };
    connect(pane->placesMenu(), &QMenu::aboutToShow, this, [this, pane] {
        const std::optional<Id<Rung>> id = m_board->inHand();
        if (const Rung *rung = id ? m_state->find(*id) : nullptr)
            m_editor->offerPlaces(*m_state, *rung, *pane->placesMenu());
    });
    connect(pane, &RungPane::editRequested, this, ofRungInHand([](LadderEditor &editor, const Rung &rung) { editor.editRung(rung); }));
    connect(pane, &RungPane::entriesRequested, this,
            ofRungInHand([this](LadderEditor &, const Rung &rung) { Q_EMIT entriesRequested(rung.id); }));
    connect(pane, &RungPane::putAwayRequested, this,
            ofRungInHand([](LadderEditor &editor, const Rung &rung) { editor.setArchived(rung, true); }));
    connect(pane, &RungPane::deleteRequested, this, ofRungInHand([](LadderEditor &editor, const Rung &rung) { editor.trash(rung.id); }));
    connect(m_board->view(), &LadderView::reorderRequested, this,
            [this](const Id<Rung> &rung, int before) { m_editor->reorder(*m_state, m_order, rung, before); });
}

void LadderPage::connectChooser()
{
    connect(m_chooser, &LadderChooser::chosen, this, &LadderPage::showLadder);
    connect(m_chooser, &LadderChooser::orderChosen, this, &LadderPage::setOrder);
    connect(m_chooser, &LadderChooser::newRequested, m_editor, &LadderEditor::newLadder);
    connect(m_chooser, &LadderChooser::starterRequested, m_editor, &LadderEditor::startLadder);
    connect(m_chooser, &LadderChooser::editRequested, this, [this] { m_editor->editLadder(m_state->ladder); });
    connect(m_chooser, &LadderChooser::putAwayRequested, this, [this] { m_editor->setArchived(m_state->ladder, true); });
    connect(m_chooser, &LadderChooser::deleteRequested, this, [this] { m_editor->trash(m_state->ladder.id); });
    connect(m_chooser, &LadderChooser::helpRequested, this, [this] { Q_EMIT guideRequested(QStringLiteral("practise")); });
    connect(m_chooser, &LadderChooser::shareRequested, this, &LadderPage::share);
    connect(m_chooser, &LadderChooser::putAwayListRequested, this, [this] { m_editor->showPutAway(ladder()); });
}

std::optional<Id<Ladder>> LadderPage::ladder() const
{
    return m_state ? std::optional(m_state->ladder.id) : std::nullopt;
}

void LadderPage::setOrder(LadderOrder order)
{
    m_order = order;
    reload();
}

QJsonObject LadderPage::view() const
{
    QJsonObject view;
    if (m_state)
        view.insert(QStringLiteral("ladder"), m_state->ladder.id.toString());
    if (const std::optional<Id<Rung>> rung = m_board->inHand())
        view.insert(QStringLiteral("rung"), rung->toString());
    view.insert(QStringLiteral("ownOrder"), m_order == LadderOrder::Own);
    return view;
}

void LadderPage::restoreView(const QJsonObject &view)
{
    m_wanted = Id<Ladder>::fromString(view.value(QStringLiteral("ladder")).toString());
    m_wantedRung = Id<Rung>::fromString(view.value(QStringLiteral("rung")).toString());
    m_opened = true;
    setOrder(view.value(QStringLiteral("ownOrder")).toBool() ? LadderOrder::Own : LadderOrder::ByFear);
}

void LadderPage::showLadder(const Id<Ladder> &ladder)
{
    m_wanted = ladder;
    reload();
}

void LadderPage::startFirstLadder()
{
    m_editor->startLadder();
}

void LadderPage::startRung(const Id<Ladder> &ladder, Suds around)
{
    showLadder(ladder);
    m_editor->addByHand(ladder, around);
}

void LadderPage::startLikelierNo(const Id<Ladder> &ladder)
{
    showLadder(ladder);
    if (m_state)
        m_editor->addFromCatalogue(*m_state, NoIs::Often);
}

void LadderPage::startEasier()
{
    reload();
    if (m_state)
        m_editor->addFromCatalogue(*m_state);
    else
        startFirstLadder();
}

void LadderPage::share()
{
    Q_EMIT saveRequested(m_state->ladder.name.text() + QStringLiteral(".json"), writeCatalogue(catalogueOf(m_state->rungs)));
}

void LadderPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_stale)
        reload();
    if (!std::exchange(m_opened, true))
        QTimer::singleShot(0, m_board, &LadderBoard::bringIntoView);
}

void LadderPage::reloadSoon()
{
    if (std::exchange(m_stale, true) || !isVisible())
        return;
    QTimer::singleShot(0, this, [this] {
        if (m_stale)
            reload();
    });
}

void LadderPage::reload()
{
    m_stale = false;
    guarded(this, [this] { read(); });
    showState();
}

void LadderPage::read()
{
    m_ladders = read::ladders(m_notebook);
    const std::optional<Id<Ladder>> wanted = m_wanted ? m_wanted : ladder();
    auto found = std::ranges::find_if(m_ladders, [&](const Ladder &ladder) { return ladder.id == wanted; });
    if (found == m_ladders.end())
        found = m_ladders.begin();
    m_wanted.reset();
    m_anyPutAway = m_ladders.empty() && !read::putAway(m_notebook, {}).ladders.empty();
    if (found == m_ladders.end())
        m_state.reset();
    else
        m_state.emplace(m_notebook, *found, m_support().adviceRests());
}

void LadderPage::showState()
{
    const bool hasRungs = m_state && !m_state->rungs.empty();
    m_noLadder->setVisible(!m_state);
    m_putAway->setVisible(!m_state && m_anyPutAway);
    m_noRungs->setVisible(m_state && !hasRungs);
    m_board->setVisible(hasRungs);
    m_chooser->setVisible(m_state.has_value());
    m_add->setVisible(hasRungs);
    showWords();
    if (!m_state)
        return;
    m_chooser->setLadders(m_ladders, m_state->ladder, m_order);
    m_board->setState(*m_state, m_order);
    if (m_wantedRung)
        m_board->takeInHand(*m_wantedRung);
    m_wantedRung.reset();
    if (!focusWidget())
        m_board->view()->setFocus(Qt::OtherFocusReason);
}

void LadderPage::showWords()
{
    m_hint->hide();
    setQuietLine(m_state ? QString() : tr("From small to large, one step at a time."));
    if (!m_state)
        return;
    const auto count = static_cast<int>(m_state->rungs.size());
    QStringList parts{m_state->ladder.name.text(), count > 0 ? tr("%n rungs", nullptr, count) : tr("no rungs yet")};
    if (m_state->progress.level > 0)
        parts << tr("settled up to %1").arg(QLocale().toString(m_state->progress.level));
    setQuietLine(parts.join(QStringLiteral(" · ")));
    QString hint;
    const std::vector<BuildingHint> hints = buildingHints(stepsOf(m_state->record));
    if (m_state->advice && m_state->advice->action == Action::Complete)
        hint = m_state->ladder.purpose.isEmpty() ? tr("Every rung of this ladder is settled.")
                                                 : tr("Every rung is settled. You built it for this: “%1”").arg(m_state->ladder.purpose);
    else if (!hints.empty())
        hint = buildingHintSentence(hints.front());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace rung
