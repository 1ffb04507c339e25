// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journalpage.h"

#include "app/journal/entriespage.h"
#include "app/journal/linespage.h"

namespace rung {

JournalPage::JournalPage(Notebook &notebook, QWidget *parent)
    : QStackedWidget(parent), m_entries(new EntriesPage(notebook, this)), m_lines(new LinesPage(notebook, this))
{
    setObjectName(QStringLiteral("journalPage"));
    setAccessibleName(tr("Journal"));
    addWidget(m_entries);
    addWidget(m_lines);
    connect(m_entries, &EntriesPage::writeRequested, this, &JournalPage::writeRequested);
    connect(m_entries, &EntriesPage::writeAboutRequested, this, &JournalPage::writeAboutRequested);
    connect(m_entries, &EntriesPage::reflectionEditRequested, this, &JournalPage::reflectionEditRequested);
    connect(m_entries, &EntriesPage::logEditRequested, this, &JournalPage::logEditRequested);
    connect(m_entries, &EntriesPage::planRequested, this, &JournalPage::planRequested);
    connect(m_entries, &EntriesPage::trashRequested, this, &JournalPage::trashRequested);
    connect(m_entries, &EntriesPage::linesRequested, this, &JournalPage::showLines);
    connect(m_lines, &LinesPage::closed, this, [this] { setCurrentWidget(m_entries); });
    connect(m_lines, &LinesPage::entryRequested, this, &JournalPage::showEntry);
}

/// What is shown by a key is read on by the arrows.
void JournalPage::focusInEvent(QFocusEvent *event)
{
    QStackedWidget::focusInEvent(event);
    if (currentWidget() == m_entries)
        m_entries->focusEntries();
}

void JournalPage::showEntry(const Id<Attempt> &attempt)
{
    setCurrentWidget(m_entries);
    m_entries->showEntry(attempt);
}

void JournalPage::showReflection(const Id<Reflection> &reflection)
{
    setCurrentWidget(m_entries);
    m_entries->showEntry(reflection);
}

void JournalPage::lookFor(const JournalQuery &wanted)
{
    setCurrentWidget(m_entries);
    m_entries->lookFor(wanted);
}

void JournalPage::focusSearch()
{
    setCurrentWidget(m_entries);
    m_entries->focusSearch();
}

void JournalPage::showLines()
{
    setCurrentWidget(m_lines);
}

} // namespace rung
