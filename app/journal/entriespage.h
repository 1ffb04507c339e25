// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journalmodel.h"
#include "app/widgets/pageframe.h"

class QPushButton;

namespace rung {

class EmptyHint;
class EntryPane;
class JournalFilter;
class JournalView;

/// The journal: what to look for, the list, and the chosen entry beside it, or in its place where there is no room for both.
class EntriesPage : public PageFrame
{
    Q_OBJECT

public:
    explicit EntriesPage(Notebook &notebook, QWidget *parent = nullptr);

    /// Shows that entry whatever was looked for.
    void showEntry(const EntryId &entry);
    /// Looks for what was written on a ladder or rung, and from one day to another.
    void lookFor(const JournalQuery &wanted);
    void focusSearch();
    /// The list, or what stands in its place.
    void focusEntries();

Q_SIGNALS:
    void writeRequested();
    void linesRequested();
    void trashRequested();
    void logEditRequested(const rung::Id<rung::Attempt> &attempt);
    void reflectionEditRequested(const rung::Id<rung::Reflection> &reflection);
    void writeAboutRequested(const rung::Id<rung::Attempt> &attempt);
    void planRequested(const rung::Id<rung::Rung> &rung);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTrailingButtons();
    void layOut();
    void connectAll();
    void noteChange();
    void reload();
    void find();
    void showNothingFound(bool nothing);
    void chooseAgain();
    void show(const EntryId &entry);
    void read(const EntryId &entry);
    void backToList();
    void trash(const EntryId &entry);
    void lookForTag(const QString &tag);
    void pickDay();
    const std::vector<SearchTerm> &terms() const;
    void arrange();

    Notebook &m_notebook;
    JournalModel m_model;
    JournalFilter *m_filter;
    JournalView *m_view;
    EntryPane *m_pane;
    QWidget *m_reading;
    QPushButton *m_back;
    QWidget *m_entries;
    EmptyHint *m_nothingYet;
    QWidget *m_nothingFound;
    QPushButton *m_lines;
    QPushButton *m_trash;
    std::optional<EntryId> m_shown;
    std::optional<EntryId> m_sought; ///< asked for from elsewhere; it may lie beyond the rows read so far
    int m_row = 0;
    int m_total = 0;
    bool m_stale = true;
    bool m_narrow = false;
    bool m_isReading = false;
};

} // namespace rung
