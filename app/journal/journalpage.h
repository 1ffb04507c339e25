// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "core/domain/journalquery.h"
#include "core/domain/reflection.h"

namespace rung {

class EntriesPage;
class LinesPage;
class Notebook;

/// Everything written, and apart from it the lines left for oneself.
class JournalPage : public QStackedWidget
{
    Q_OBJECT

public:
    explicit JournalPage(Notebook &notebook, QWidget *parent = nullptr);

public Q_SLOTS:
    void showEntry(const rung::Id<rung::Attempt> &attempt);
    void showReflection(const rung::Id<rung::Reflection> &reflection);
    void lookFor(const rung::JournalQuery &wanted);
    void focusSearch();
    void showLines();

Q_SIGNALS:
    void writeRequested();
    void writeAboutRequested(const rung::Id<rung::Attempt> &attempt);
    void reflectionEditRequested(const rung::Id<rung::Reflection> &reflection);
    void logEditRequested(const rung::Id<rung::Attempt> &attempt);
    void planRequested(const rung::Id<rung::Rung> &rung);
    void trashRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    EntriesPage *m_entries;
    LinesPage *m_lines;
};

} // namespace rung
