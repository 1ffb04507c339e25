// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/courtesychecks.h"

#include "app/base/theme.h"
#include "app/widgets/chips.h"
#include "app/widgets/labels.h"
#include "app/widgets/question.h"
#include "app/widgets/words.h"

#include <QVBoxLayout>

namespace rung {

namespace {
QStringList answersTo(CourtesyCheck check)
{
    if (check != CourtesyCheck::AskAgain)
        return {CourtesyChecks::tr("Yes")};
    QStringList answers;
    for (const auto &[again, word] : choicesWith<Again>(againWord))
        answers << word;
    return answers;
}
} // namespace

CourtesyChecks::CourtesyChecks(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gap());
    for (const CourtesyCheck check : allCourtesyChecks) {
        ChipGroup *chips = addCheck(column, check, answersTo(check));
        if (check == CourtesyCheck::AskAgain)
            m_again = chips;
    }
    m_again->setObjectName(QStringLiteral("againChips"));
}

ChipGroup *CourtesyChecks::addCheck(QVBoxLayout *column, CourtesyCheck check, const QStringList &answers)
{
    auto *chips = new ChipGroup(ChipGroup::Mode::One);
    chips->setObjectName(QStringLiteral("courtesy%1").arg(static_cast<int>(check)));
    chips->setTexts(answers + QStringList{tr("Not sure")});
    auto *hint = smallLabel(courtesyHint(check));
    hint->setObjectName(QStringLiteral("courtesyHint%1").arg(static_cast<int>(check)));
    hint->hide();
    auto *question = new Question(courtesyQuestion(check), chips);
    auto *block = new QVBoxLayout;
    block->setSpacing(themeOf(this).px(6));
    block->addWidget(question);
    block->addWidget(hint);
    column->addLayout(block);
    const int notSure = static_cast<int>(answers.size());
    connect(chips, &ChipGroup::changed, this, [this, chips, hint, notSure] {
        hint->setVisible(chips->chosen() == notSure);
        Q_EMIT changed();
    });
    return chips;
}

std::optional<Again> CourtesyChecks::again() const
{
    const std::optional<int> chosen = m_again->chosen();
    if (!chosen || static_cast<size_t>(*chosen) >= Choices<Again>::all.size())
        return std::nullopt;
    return Choices<Again>::all[static_cast<size_t>(*chosen)].first;
}

void CourtesyChecks::setAgain(std::optional<Again> again)
{
    std::vector<int> chosen;
    for (size_t i = 0; i < Choices<Again>::all.size(); ++i)
        if (again == Choices<Again>::all[i].first)
            chosen.push_back(static_cast<int>(i));
    m_again->choose(chosen);
}

} // namespace rung
