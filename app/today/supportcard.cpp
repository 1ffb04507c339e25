// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/supportcard.h"

#include "app/base/icons.h"
#include "app/base/theme.h"
#include "app/today/englishlabel.h"
#include "app/today/waysrow.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/labels.h"
#include "core/domain/sentences.h"
#include "core/guidance/supportwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
std::vector<SupportSign> signsOn(const SupportState &state, SupportLevel level)
{
    std::vector<SupportSign> signs;
    for (const SupportRule rule : state.rulesOn(level))
        signs.push_back({rule, level});
    return signs;
}
} // namespace

SupportCard::SupportCard(const SupportState &state, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("supportCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto signs = signsOn(state, *state.level());
    const QString line = supportWords(signs.front()).line;
    QVBoxLayout *words = state.adviceRests() ? addCard(line) : addLine(line);
    addWords(state, signs, *words);
    addWays(signs, *words);
}

QVBoxLayout *SupportCard::addLine(const QString &line)
{
    auto *folded = new Disclosure(line, this);
    folded->setObjectName(QStringLiteral("supportLine"));
    layout()->addWidget(folded);
    return folded->body();
}

/// The caution colour never speaks alone: a shape and a word stand beside it.
QVBoxLayout *SupportCard::addCard(const QString &line)
{
    auto *card = new Card(Card::Kind::Caution, this);
    card->setObjectName(QStringLiteral("amberCard"));
    card->setAccessibleName(line);
    const Theme &theme = themeOf(this);
    auto *sign = new QLabel;
    sign->setPixmap(themedIcon(QStringLiteral("caution"), Role::Caution).pixmap(theme.iconSize()));
    auto *about = smallLabel(tr("Something to look after first"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.gapSmall());
    row->addWidget(sign, 0, Qt::AlignVCenter);
    row->addWidget(about, 1, Qt::AlignVCenter);
    card->body()->addLayout(row);
    card->body()->addWidget(headingLabel(line));
    card->body()->setSpacing(theme.gapSmall());
    layout()->addWidget(card);
    return card->body();
}

void SupportCard::addWords(const SupportState &state, const std::vector<SupportSign> &signs, QVBoxLayout &words)
{
    QStringList noticed;
    EnglishBeside texts = supportTexts();
    const QString helps = supportWords(signs.front(), &texts).helps;
    noticed << supportWords(signs.front()).noticed;
    for (size_t other = 1; other < signs.size(); ++other)
        noticed << supportWords(signs[other], &texts).noticed;
    noticed << mayBeWrong(texts);
    words.addWidget(bodyLabel(paragraph(noticed)));
    words.addWidget(bodyLabel(helps));
    if (state.namesTherapist) {
        auto *therapist = bodyLabel(therapistSentence(texts));
        therapist->setObjectName(QStringLiteral("therapistSentence"));
        words.addWidget(therapist);
    }
    if (state.speaks(SupportRule::Alarm)) {
        auto *medical = bodyLabel(medicalSentence(texts));
        medical->setObjectName(QStringLiteral("medicalSentence"));
        words.addWidget(medical);
    }
    if (state.adviceRests())
        words.addWidget(smallLabel(tr("No next step is shown until you put this away. Your ladder is where it was.")));
    if (const QString english = texts.english(); !english.isEmpty())
        words.addWidget(englishLabel(english));
}

void SupportCard::addWays(const std::vector<SupportSign> &signs, QVBoxLayout &words)
{
    auto *ways = new WaysRow(this);
    ways->add(secondaryButton(tr("Talk to someone")), "supportTalkButton", this, &SupportCard::talkRequested);
    if (std::ranges::find(signs, SupportRule::Setup, &SupportSign::rule) != signs.end())
        ways->add(secondaryButton(tr("Easier ways in")), "supportEasierButton", this, &SupportCard::easierRequested);
    else
        ways->add(secondaryButton(tr("A smaller step")), "supportSmallerButton", this, &SupportCard::smallerRequested);
    ways->add(quietButton(tr("When more help is better")), "supportGuideButton", this,
              [this] { Q_EMIT guideRequested(QStringLiteral("more-help")); });
    ways->add(quietButton(tr("Put this away")), "supportPutAwayButton", this, &SupportCard::putAwayRequested);
    words.addSpacing(themeOf(this).gapTiny());
    words.addWidget(ways);
}

} // namespace rung
