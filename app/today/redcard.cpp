// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/redcard.h"

#include "app/today/englishlabel.h"
#include "app/today/waysrow.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "core/guidance/englishbeside.h"
#include "core/guidance/helplines.h"

#include <QVBoxLayout>

namespace rung {

namespace {
QLabel *selectable(QLabel *label, const char *name)
{
    label->setObjectName(QLatin1String(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}
} // namespace

RedCard::RedCard(const SupportState &state, const QString &country, const std::optional<TrustedContact> &contact, QWidget *parent)
    : Card(Kind::Support, parent)
{
    setObjectName(QStringLiteral("redCard"));
    body()->setSpacing(themeOf(this).gapSmall());
    const bool ofWords = !state.redEntries.empty();
    EnglishBeside texts("rung::RedCard");
    if (ofWords) {
        body()->addWidget(headingLabel(texts.say(QT_TR_NOOP("What you wrote sounds heavy."))));
        body()->addWidget(bodyLabel(texts.say(QT_TR_NOOP("This is only software, and it may have misread you."))));
    } else {
        body()->addWidget(headingLabel(texts.say(QT_TR_NOOP("Today is quiet."))));
        body()->addWidget(bodyLabel(texts.say(QT_TR_NOOP("No step is waiting for you, and nothing is lost."))));
    }
    addNumbers(country, contact, ofWords, texts);
    if (ofWords)
        body()->addWidget(smallLabel(texts.say(QT_TR_NOOP("What you wrote is only on this computer. Nobody was told."))));
    if (const QString english = texts.english(); !english.isEmpty())
        body()->addWidget(englishLabel(english));
    addWays(ofWords);
}

void RedCard::addNumbers(const QString &country, const std::optional<TrustedContact> &contact, bool ofWords, EnglishBeside &texts)
{
    const char *inDanger = ofWords ? QT_TR_NOOP("If you might act on it, call %1.") : QT_TR_NOOP("If you might hurt yourself, call %1.");
    const char *elsewhere = ofWords ? QT_TR_NOOP("If you might act on it: %1") : QT_TR_NOOP("If you might hurt yourself: %1");
    const Helplines &all = builtInHelplines();
    const auto lines = linesFor(all, country);
    const QString emergency =
        lines.empty() ? texts.say(elsewhere, {helplineNote(all.emergencyElsewhere)}) : texts.say(inDanger, {lines.front().emergency});
    body()->addWidget(selectable(questionLabel(emergency), "redEmergency"));
    const QString toTalk = lines.empty()
        ? texts.say(QT_TR_NOOP("To find a line to talk to now: %1"), {all.directoryElsewhere})
        : texts.say(QT_TR_NOOP("To talk to somebody now: %1, %2."), {lines.front().service, lines.front().call});
    body()->addWidget(selectable(questionLabel(toTalk), "redLine"));
    if (contact)
        body()->addWidget(selectable(questionLabel(tr("Someone you trust: %1, %2.").arg(contact->name, contact->call)), "redContact"));
}

void RedCard::addWays(bool ofWords)
{
    auto *ways = new WaysRow(this);
    ways->add(secondaryButton(tr("The numbers for my country")), "redNumbersButton", this, &RedCard::talkRequested);
    ways->add(secondaryButton(tr("Someone I trust")), "redTrustButton", this, &RedCard::talkRequested);
    ways->add(quietButton(ofWords ? tr("It was a figure of speech") : tr("Show the steps again")), "redLiftButton", this,
              &RedCard::liftRequested);
    ways->add(quietButton(tr("Keep writing")), "redWriteButton", this, &RedCard::writeRequested);
    body()->addSpacing(themeOf(this).gapTiny());
    body()->addWidget(ways);
}

} // namespace rung
