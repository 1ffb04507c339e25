// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "app/base/keepsview.h"
#include "app/progress/scopefilter.h"
#include "core/charts/charts.h"
#include "core/domain/journalquery.h"
#include "core/notebook/notebook.h"

#include <optional>
#include <span>
#include <vector>

class QTimer;

namespace rung {

class QuestionOverview;
class QuestionPage;

/// Is this working: five questions with their answers, and each of them large.
class ProgressPage : public QStackedWidget, public KeepsView
{
    Q_OBJECT

public:
    explicit ProgressPage(Notebook &notebook, QWidget *parent = nullptr);

    /// Reads the notebook again.
    void reload();
    void setScope(const ProgressScope &scope);

    QJsonObject view() const override;
    void restoreView(const QJsonObject &view) override;

public Q_SLOTS:
    void showAll();
    void showQuestion(rung::ChartQuestion question);
    /// Narrows every question to the rung of this attempt.
    void narrowToRungOf(const Id<Attempt> &attempt);

Q_SIGNALS:
    void entryRequested(const Id<Attempt> &attempt);
    /// Everything written on some days, on the ladder and rung that are looked at.
    void entriesRequested(const rung::JournalQuery &query);
    void summaryRequested();
    /// To where the next step is, while nothing was asked yet.
    void nextStepRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readSoon();
    void read();
    void readOffers();
    void answer();
    void forgetWhatIsGone();
    void widenIfEmpty();
    std::span<const Observation> inScope() const;
    void askForEntries(const ChartDays &days);
    void showOverview();
    void showOpened();

    Notebook &m_notebook;
    QuestionOverview *m_overview;
    QuestionPage *m_page;
    QTimer *m_soon;
    bool m_stale = true;
    bool m_begun = false;
    ProgressScope m_scope;
    ScopeOffers m_offers;
    RungTitles m_titles;
    std::vector<Observation> m_chosen; ///< those within the scope, when it is narrowed
    bool m_overviewStale = true;
    std::optional<ChartQuestion> m_opened;
};

} // namespace rung
