// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"
#include "core/charts/chartpicture.h"

#include <vector>

namespace rung {

class AnswerCard;
class ScopeChoice;

/// All questions at a glance, each with its short answer.
class QuestionOverview : public PageFrame
{
    Q_OBJECT

public:
    explicit QuestionOverview(QWidget *parent = nullptr);

    ScopeChoice *scopeChoice() const { return m_scope; }
    void show(const std::vector<ChartPicture> &pictures);
    void focusCard(ChartQuestion question);

Q_SIGNALS:
    void opened(rung::ChartQuestion question);
    void summaryRequested();

private:
    void addHeader();
    void addCards();

    ScopeChoice *m_scope;
    std::vector<AnswerCard *> m_cards;
};

} // namespace rung
