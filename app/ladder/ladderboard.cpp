// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderboard.h"

#include "app/base/failureboundary.h"
#include "app/ladder/ladderview.h"
#include "app/ladder/rungpane.h"
#include "app/ladder/stickycolumn.h"
#include "core/guidance/advicesentence.h"
#include "core/notebook/readers.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>

namespace rung {

namespace {
constexpr int narrowWindow = 900;
constexpr int narrowBoard = 560;
constexpr int paneWidth = 252;
constexpr int paneGap = 28;
} // namespace

LadderBoard::LadderBoard(const Notebook &notebook, QScrollArea *page)
    : m_notebook(notebook),
      m_page(page),
      m_model(new LadderModel(this)),
      m_view(new LadderView(*m_model, this)),
      m_pane(new RungPane),
      m_column(new StickyColumn(m_pane, page)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(themeOf(this).px(paneGap));
    m_layout->addWidget(m_view, 1);
    m_layout->addWidget(m_column);
    connect(m_view, &LadderView::moved, this, &LadderBoard::showInHand);
    connect(m_view, &LadderView::opened, this, &LadderBoard::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &LadderBoard::showMenu);
    connect(m_pane, &RungPane::fillRequested, this, [this] { fillFrom(m_pane, m_pane->rect()); });
    connect(m_pane, &RungPane::planRequested, this, [this] {
        if (const auto rung = inHand())
            Q_EMIT planRequested(*rung);
    });
}

void LadderBoard::setState(const LadderState &state, LadderOrder order)
{
    const std::optional<Id<Rung>> before = m_state ? inHand() : std::nullopt;
    m_state = &state;
    m_model->setRows(ladderRows(state, order), order);
    QModelIndex index = before ? m_model->indexOf(*before) : QModelIndex();
    if (!index.isValid())
        index = m_model->nextStep();
    if (!index.isValid())
        index = m_model->index(0);
    m_view->select(index);
}

std::optional<Id<Rung>> LadderBoard::inHand() const
{
    return m_model->rungAt(m_view->currentIndex());
}

void LadderBoard::takeInHand(const Id<Rung> &rung)
{
    if (const QModelIndex index = m_model->indexOf(rung); index.isValid())
        m_view->select(index);
}

void LadderBoard::bringIntoView()
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    const QPoint end = m_view->viewport()->mapTo(m_page->widget(), row.bottomLeft());
    const int height = m_page->viewport()->height();
    if (end.y() > height)
        m_page->ensureVisible(end.x(), end.y() - row.height() / 2, 0, height / 2);
}

void LadderBoard::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void LadderBoard::arrange()
{
    const Theme &theme = themeOf(this);
    const bool beneath = window()->width() < theme.px(narrowWindow) || width() < theme.px(narrowBoard);
    m_layout->setDirection(beneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_column->setMinimumWidth(beneath ? 0 : theme.px(paneWidth));
    m_column->setMaximumWidth(beneath ? QWIDGETSIZE_MAX : theme.px(paneWidth));
    m_column->setSticky(!beneath);
}

void LadderBoard::showInHand(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const std::optional<Id<Rung>> rung = m_model->rungAt(index)) {
        const RungRecord &record = *findRung(m_state->record, *rung);
        m_pane->showRung(*m_state, record, linesOn(record));
    } else {
        const auto &gap = std::get<GhostRow>(m_model->rowAt(index));
        m_pane->showGap(gap.around,
                        gap.next ? adviceSentence(*m_state->advice, m_state->record, m_state->progress)
                                 : tr("The rungs on either side are far apart."));
    }
    m_column->updateGeometry();
    follow(index);
}

QStringList LadderBoard::linesOn(const RungRecord &record)
{
    QStringList lines;
    if (record.attempts.empty())
        return lines;
    guarded(this, [&] {
        for (const Attempt &attempt : read::attemptsOn(m_notebook, record.rung->id))
            if (attempt.outcome && attempt.outcome->line && !attempt.outcome->line->text().isEmpty())
                lines << attempt.outcome->line->text();
    });
    return lines;
}

void LadderBoard::follow(const QModelIndex &index)
{
    if (!m_view->hasFocus())
        return;
    const QRect row = m_view->visualRect(index);
    const QPoint top = m_view->viewport()->mapTo(m_page->widget(), row.topLeft());
    m_page->ensureVisible(top.x(), top.y(), 0, themeOf(this).gap());
    m_page->ensureVisible(top.x(), top.y() + row.height(), 0, themeOf(this).gap());
}

void LadderBoard::open(const QModelIndex &index)
{
    if (!m_model->rungAt(index)) {
        fillFrom(m_view->viewport(), m_view->visualRect(index));
        return;
    }
    m_pane->focusAction();
    m_page->ensureWidgetVisible(m_pane);
}

void LadderBoard::fillFrom(QWidget *widget, const QRect &where)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_model->rungAt(index))
        return;
    const QPoint corner = isRightToLeft() ? where.bottomLeft() : where.bottomRight();
    Q_EMIT fillRequested(std::get<GhostRow>(m_model->rowAt(index)).around, widget->mapToGlobal(QRect(where.topLeft(), corner).center()));
}

void LadderBoard::showMenu(const QPoint &at)
{
    if (inHand())
        m_pane->menu()->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace rung
