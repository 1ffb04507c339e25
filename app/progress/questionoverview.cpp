// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/questionoverview.h"

#include "app/base/theme.h"
#include "app/progress/answercard.h"
#include "app/progress/scopechoice.h"
#include "app/widgets/buttons.h"
#include "app/widgets/columnslayout.h"
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

QuestionOverview::QuestionOverview(QWidget *parent) : PageFrame(tr("Progress"), {}, Width::Cards, parent), m_scope(new ScopeChoice(this))
{
    setObjectName(QStringLiteral("questionOverview"));
    addHeader();
    addCards();
    body()->addWidget(smallLabel(tr("Only what you wrote down before asking counts here. A no tells something about the moment and "
                                    "little about you.")));
}

void QuestionOverview::addHeader()
{
    auto *summary = primaryButton(tr("Summary as PDF…"));
    summary->setObjectName(QStringLiteral("summaryButton"));
    connect(summary, &QPushButton::clicked, this, &QuestionOverview::summaryRequested);
    addTrailing(m_scope->filterButton());
    addTrailing(m_scope->rangeButton());
    addTrailing(summary);
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

void QuestionOverview::show(const std::vector<ChartPicture> &pictures)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(pictures[i]);
    setQuietLine(scopeOf(pictures));
}

void QuestionOverview::focusCard(ChartQuestion question)
{
    m_cards[static_cast<std::size_t>(question)]->setFocus(Qt::OtherFocusReason);
}

} // namespace rung
