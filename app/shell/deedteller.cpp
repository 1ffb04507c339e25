// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/deedteller.h"

#include "app/base/failureboundary.h"
#include "app/shell/deedwords.h"
#include "app/widgets/messagestrip.h"

namespace rung {

DeedTeller::DeedTeller(Notebook &notebook, QObject *parent) : QObject(parent), m_notebook(notebook), m_deedsTold(notebook.deedCount())
{
    connect(&notebook, &Notebook::changed, this, &DeedTeller::noteChange);
}

void DeedTeller::setStrip(MessageStrip *strip)
{
    m_strip = strip;
    connect(strip, &MessageStrip::undoRequested, this, &DeedTeller::undo);
}

void DeedTeller::undo()
{
    guarded(m_strip, [this] {
        if (const auto deed = m_notebook.undo())
            m_strip->showMessage(undoneWords(*deed));
    });
}

void DeedTeller::redo()
{
    guarded(m_strip, [this] { m_notebook.redo(); });
}

void DeedTeller::noteChange()
{
    const size_t deeds = m_notebook.deedCount();
    if (deeds > m_deedsTold && m_strip)
        m_strip->showUndo(doneWords(*m_notebook.undoable()));
    else if (deeds < m_deedsTold && m_strip)
        m_strip->settle();
    m_deedsTold = deeds;
    Q_EMIT changed();
}

} // namespace rung
