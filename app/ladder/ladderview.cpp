// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/ladderview.h"

#include "app/ladder/ladderdelegate.h"
#include "app/widgets/listaccess.h"

#include <QDropEvent>
#include <QKeyEvent>

namespace rung {

LadderView::LadderView(LadderModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("ladderView"));
    setAccessibleName(tr("Rungs, the hardest on top"));
    setModel(&model);
    speakRowOnFocus(this);
    setItemDelegate(new LadderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::InternalMove);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(this, &QAbstractItemView::doubleClicked, this, &LadderView::opened);
}

void LadderView::select(const QModelIndex &index)
{
    setCurrentIndex(index);
}

int LadderView::heightForWidth(int width) const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += LadderDelegate::rowHeight(m_model.index(row), width, themeOf(this));
    return height;
}

QSize LadderView::sizeHint() const
{
    const int width = themeOf(this).px(560);
    return {width, heightForWidth(width)};
}

QSize LadderView::minimumSizeHint() const
{
    return {themeOf(this).px(260), 0};
}

void LadderView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT moved(current);
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    viewport()->update();
    const bool alt = event->modifiers() & Qt::AltModifier;
    const int key = event->key();
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        askToMove(key == Qt::Key_Up ? -1 : 2);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void LadderView::askToMove(int by)
{
    const std::optional<Id<Rung>> rung = m_model.rungAt(currentIndex());
    const int before = currentIndex().row() + by;
    if (rung && before >= 0 && before <= m_model.rowCount())
        Q_EMIT reorderRequested(*rung, before);
}

bool LadderView::isGap(const QModelIndex &index) const
{
    return index.isValid() && !m_model.rungAt(index);
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    QListView::mousePressEvent(event);
}

void LadderView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    const bool opens = event->button() == Qt::LeftButton && isGap(pressed) && pressed == currentIndex() && state() != DraggingState;
    QListView::mouseReleaseEvent(event);
    if (opens)
        Q_EMIT opened(pressed);
}

void LadderView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isGap(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LadderView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        select(m_model.index(0));
}

void LadderView::dropEvent(QDropEvent *event)
{
    const QModelIndex target = indexAt(event->position().toPoint());
    const std::optional<Id<Rung>> rung = m_model.rungAt(currentIndex());
    // The model is only a picture of the notebook: nothing is taken out of it here.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    setState(NoState);
    viewport()->update();
    if (!rung)
        return;
    const bool beneath = target.isValid() && event->position().y() > visualRect(target).center().y();
    Q_EMIT reorderRequested(*rung, target.isValid() ? target.row() + (beneath ? 1 : 0) : m_model.rowCount());
}

} // namespace rung
