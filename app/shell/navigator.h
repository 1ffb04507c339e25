// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "app/shell/pagestack.h"
#include "core/domain/attempt.h"
#include "core/domain/journalquery.h"
#include "core/domain/ladder.h"
#include "core/domain/reflection.h"
#include "core/guidance/supportstate.h"

#include <optional>

namespace rung {

class FormPage;
class OpenNotebook;
class Preferences;
class WritePage;

/// Makes the pages and forms of one notebook and leads from one to the next by their signals.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// The notebook outlives the pages, which die with this.
    Navigator(OpenNotebook &open, Preferences &preferences);
    ~Navigator() override;

    PageStack *stack() const { return m_stack; }
    /// The place in view, be it on top of a form.
    Place placeInView() const;

    /// Whether what is in view lies on top of something and has no Escape of its own.
    bool closesOnEscape() const;
    /// Whether a plan or a log is being filled in.
    bool isFillingForm() const;

    /// Guide and Talk lie on top of an open form, which is there again behind them; any other place closes it, its draft kept.
    void showPlace(Place place);
    void showGuide(const QString &section);
    /// Talk to someone, with the fields for a trusted contact open.
    void writeDownContact();
    /// Goes where one searches.
    void find();

    void openPlan(const Id<Rung> &rung);
    void openPlanEdit(const Id<Attempt> &attempt);
    void openLog(const Id<Attempt> &attempt);
    void openLogEdit(const Id<Attempt> &attempt);
    void openAlreadyAsked();
    void openWrite(const std::optional<Id<Attempt>> &about);
    void openWriteEdit(const Id<Reflection> &reflection);
    /// The plan of the next step; where there is none, the form for an attempt that was already made.
    void openNewAttempt();
    void showEntry(const Id<Attempt> &attempt);
    /// What was written on a ladder or rung, and from one day to another.
    void showEntries(const JournalQuery &query);
    void buildLadder();

Q_SIGNALS:
    void printRequested(const QString &text);
    void saveRequested(const QString &fileName, const QByteArray &bytes);
    void summaryRequested();
    void trashRequested();
    void knowledgeRequested();

private:
    QWidget *makePlace(Place place);
    QWidget *makeToday();
    QWidget *makeLadder();
    QWidget *makeJournal();
    QWidget *makeProgress();
    QWidget *makeGuide();
    QWidget *makeTalk();
    template <class Page>
    Page *pageAt(Place place)
    {
        return qobject_cast<Page *>(m_stack->pageOf(place));
    }
    void startRung(const Id<Ladder> &ladder, Suds around);
    void findLikelierNo(const Id<Ladder> &ladder);
    /// Under a title that says nothing.
    void saveForCalendar(const Id<Attempt> &attempt);
    void findEasier();
    void keepWriting(std::optional<QUuid> entry);
    SupportNow support() const;
    void open(PageStack::MakeForm make);
    void replace(QWidget *form, PageStack::MakeForm make);
    void connectForm(FormPage *form);
    void connectWriting(WritePage *page);
    PageStack::MakeForm plan(const Id<Rung> &rung);
    PageStack::MakeForm reveal(const Id<Attempt> &attempt);
    bool isTold(const Id<Attempt> &attempt) const;

    OpenNotebook &m_open;
    Preferences &m_preferences;
    QPointer<PageStack> m_stack;
};

} // namespace rung
