// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalview.h"

#include "app/base/theme.h"
#include "app/journal/journaldelegate.h"
#include "app/widgets/listaccess.h"

#include <QKeyEvent>

namespace rung {

JournalView::JournalView(JournalModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("journalView"));
    setAccessibleName(tr("Entries"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setMinimumHeight(themeOf(this).px(200));
    setItemDelegate(new JournalDelegate(this));
    setModel(&m_model);
    speakRowOnFocus(this);
    connect(this, &QListView::clicked, this, &JournalView::open);
    connect(this, &QListView::activated, this, &JournalView::open);
}

std::optional<EntryId> JournalView::current() const
{
    const JournalEntry *entry = m_model.entryAt(currentIndex());
    return entry ? std::optional(entry->id) : std::nullopt;
}

void JournalView::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    scrollTo(row <= 1 ? m_model.index(0) : index);
}

void JournalView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const JournalEntry *entry = m_model.entryAt(current))
        Q_EMIT chosen(EntryId(entry->id));
}

void JournalView::open(const QModelIndex &index)
{
    if (const JournalEntry *entry = m_model.entryAt(index))
        Q_EMIT opened(EntryId(entry->id));
}

void JournalView::keyPressEvent(QKeyEvent *event)
{
    const auto entry = current();
    if (entry && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(*entry);
    else if (entry && event->key() == Qt::Key_Delete)
        Q_EMIT trashRequested(*entry);
    else
        QListView::keyPressEvent(event);
}

} // namespace rung
