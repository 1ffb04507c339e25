// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/redcard.h"

#include "app/today/waysrow.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
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
    if (ofWords) {
        body()->addWidget(headingLabel(tr("What you wrote sounds heavy.")));
        body()->addWidget(bodyLabel(tr("This is only software, and it may have misread you.")));
    } else {
        body()->addWidget(headingLabel(tr("Today is quiet.")));
        body()->addWidget(bodyLabel(tr("No step is waiting for you, and nothing is lost.")));
    }
    addNumbers(country, contact, ofWords);
    if (ofWords)
        body()->addWidget(smallLabel(tr("What you wrote is only on this computer. Nobody was told.")));
    addWays(ofWords);
}

void RedCard::addNumbers(const QString &country, const std::optional<TrustedContact> &contact, bool ofWords)
{
    const QString inDanger = ofWords ? tr("If you might act on it, call %1.") : tr("If you might hurt yourself, call %1.");
    const QString elsewhere = ofWords ? tr("If you might act on it: %1") : tr("If you might hurt yourself: %1");
    const Helplines &all = builtInHelplines();
    const auto lines = linesFor(all, country);
    const QString emergency = lines.empty() ? elsewhere.arg(all.emergencyElsewhere) : inDanger.arg(lines.front().emergency);
    body()->addWidget(selectable(questionLabel(emergency), "redEmergency"));
    const QString toTalk = lines.empty() ? tr("To find a line to talk to now: %1").arg(all.directoryElsewhere)
                                         : tr("To talk to somebody now: %1, %2.").arg(lines.front().service, lines.front().call);
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
