// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/firststart.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/revealscale.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {

using namespace literals;

Card *sampleReveal(QWidget *parent)
{
    auto *card = new Card(parent);
    card->body()->addWidget(smallLabel(FirstStart::tr("For example: ask the bakery for a taste of two kinds")));
    card->body()->addWidget(new RevealScale(60_suds, 35_suds, card));
    card->body()->addWidget(headingLabel(FirstStart::tr("25 less than you expected.")));
    card->body()->addWidget(bodyLabel(FirstStart::tr("They said no. You asked.")));
    return card;
}

Disclosure *signs(QWidget *parent)
{
    auto *folded = new Disclosure(FirstStart::tr("When to do this together with a therapist"), parent);
    folded->setObjectName(QStringLiteral("signsDisclosure"));
    folded->body()->addWidget(
        bodyLabel(FirstStart::tr("If several of these are you, do this together with a therapist; Rung can come along.")));
    const QString lines[] = {
        FirstStart::tr("The distress keeps growing instead of easing."),
        FirstStart::tr("A refusal, or just picturing one, brings panic, deep sadness, shame or despair."),
        FirstStart::tr("Your body reacts strongly, or something painful from long ago comes back."),
        FirstStart::tr("You keep dodging the steps, or keep scolding yourself for them."),
        FirstStart::tr("Old wounds open again."),
        FirstStart::tr("You cannot find steps that fit, or all of it is too much."),
        FirstStart::tr("You think of hurting yourself, or everyday life is getting hard."),
    };
    for (const QString &line : lines)
        folded->body()->addWidget(bodyLabel(QStringLiteral("•  ") + line));
    return folded;
}

} // namespace

FirstStart::FirstStart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("firstStart"));
    const Theme &theme = themeOf(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.gap());
    layout->addWidget(bodyLabel(tr("Rung is a private journal for asking when a no is likely. You write down what you expect, go and ask, "
                                   "and see how it really was.")));
    layout->addWidget(sampleReveal(this));

    auto *build = primaryButton(tr("Build a first ladder"));
    build->setObjectName(QStringLiteral("buildLadderButton"));
    auto *asked = secondaryButton(tr("I already asked"));
    asked->setObjectName(QStringLiteral("firstAlreadyAskedButton"));
    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(theme.px(16), ways);
    flow->addWidget(build);
    flow->addWidget(asked);
    layout->addWidget(ways);
    layout->addWidget(quietLabel(tr("Everything stays in one file on this computer. Nothing is sent anywhere.")));
    layout->addWidget(signs(this));

    connect(build, &QPushButton::clicked, this, &FirstStart::buildLadderRequested);
    connect(asked, &QPushButton::clicked, this, &FirstStart::alreadyAskedRequested);
}

} // namespace rung
