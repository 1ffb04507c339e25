// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"
#include "core/charts/chartpicture.h"

#include <vector>

class QPushButton;

namespace rung {

class AnswerCard;
class EmptyHint;
class ScopeChoice;

/// All questions at a glance, each with its short answer.
class QuestionOverview : public PageFrame
{
    Q_OBJECT

public:
    explicit QuestionOverview(QWidget *parent = nullptr);

    ScopeChoice *scopeChoice() const { return m_scope; }
    /// `nothingYet`: nothing was ever asked, so that the page offers the way to the first ask.
    void show(const std::vector<ChartPicture> &pictures, bool nothingYet);
    void focusCard(ChartQuestion question);

Q_SIGNALS:
    void opened(rung::ChartQuestion question);
    void summaryRequested();
    /// To where the next step is.
    void nextStepRequested();

private:
    void addHeader();
    void addFirstStep();
    void addCards();

    ScopeChoice *m_scope;
    QPushButton *m_summary;
    EmptyHint *m_firstStep;
    std::vector<AnswerCard *> m_cards;
};

} // namespace rung
