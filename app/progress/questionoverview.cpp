// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/questionoverview.h"

#include "app/base/theme.h"
#include "app/progress/answercard.h"
#include "app/progress/scopechoice.h"
#include "app/widgets/buttons.h"
#include "app/widgets/columnslayout.h"
#include "app/widgets/emptyhint.h"
#include "app/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr int rowWidth = 620;
constexpr ChartQuestion questions[] = {ChartQuestion::AsBadAsExpected, ChartQuestion::FearedHappened, ChartQuestion::HowOftenNo,
                                       ChartQuestion::GettingEasier, ChartQuestion::HowLongSting};

/// "24 asks · 2 September to 20 November 2026", of the first question that has any.
QString scopeOf(const std::vector<ChartPicture> &pictures)
{
    for (const ChartPicture &picture : pictures)
        if (!picture.scope.isEmpty())
            return picture.scope;
    return {};
}
} // namespace

QuestionOverview::QuestionOverview(QWidget *parent)
    : PageFrame(tr("Progress"), {}, Width::Cards, parent),
      m_scope(new ScopeChoice(this)),
      m_summary(primaryButton(tr("Summary as PDF…"), this)),
      m_firstStep(new EmptyHint(tr("Your first ask brings this page to life."), tr("Go to your next step"), this))
{
    setObjectName(QStringLiteral("questionOverview"));
    addHeader();
    addFirstStep();
    addCards();
    body()->addWidget(smallLabel(tr("Only what you wrote down before asking counts here. A no tells something about the moment and "
                                    "little about you.")));
}

void QuestionOverview::addHeader()
{
    m_summary->setObjectName(QStringLiteral("summaryButton"));
    connect(m_summary, &QPushButton::clicked, this, &QuestionOverview::summaryRequested);
    addTrailing(m_scope->filterButton());
    addTrailing(m_scope->rangeButton());
    addTrailing(m_summary);
}

void QuestionOverview::addFirstStep()
{
    setButtonKind(m_firstStep->button(), ButtonKind::Primary);
    connect(m_firstStep, &EmptyHint::pressed, this, &QuestionOverview::nextStepRequested);
    body()->addWidget(m_firstStep);
}

void QuestionOverview::addCards()
{
    const Theme &theme = themeOf(this);
    ColumnsLayout *row = nullptr;
    for (const ChartQuestion question : questions) {
        const bool hero = question == ChartQuestion::AsBadAsExpected;
        auto *card = new AnswerCard(hero ? AnswerCard::Size::Hero : AnswerCard::Size::Plain);
        card->setObjectName(QStringLiteral("answerCard%1").arg(m_cards.size() + 1));
        connect(card, &AnswerCard::clicked, this, [this, question] { Q_EMIT opened(question); });
        m_cards.push_back(card);
        if (hero) {
            body()->addWidget(card);
            continue;
        }
        if (m_cards.size() % 2 == 0) {
            row = new ColumnsLayout(theme.gap(), theme.px(rowWidth));
            body()->addLayout(row);
        }
        row->addColumn(card);
    }
}

void QuestionOverview::show(const std::vector<ChartPicture> &pictures, bool nothingYet)
{
    m_firstStep->setVisible(nothingYet);
    m_summary->setVisible(!nothingYet);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(pictures[i]);
    setQuietLine(scopeOf(pictures));
}

void QuestionOverview::focusCard(ChartQuestion question)
{
    m_cards[static_cast<std::size_t>(question)]->setFocus(Qt::OtherFocusReason);
}

} // namespace rung
