// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/revealpage.h"

#include "app/attempt/coachingcard.h"
#include "app/attempt/duecoaching.h"
#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/feltdots.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/revealscale.h"
#include "core/guidance/nearerstep.h"
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace rung {

RevealPage::RevealPage(Notebook &notebook, const Id<Attempt> &attempt, const std::set<CoachingKind> &silent, SupportNow support,
                       QWidget *parent)
    : PageFrame({}, {}, Width::Form, parent), m_notebook(notebook), m_attempt(attempt), m_silent(silent), m_support(std::move(support))
{
    setObjectName(QStringLiteral("revealPage"));
    setAccessibleName(tr("What you expected, and what happened"));
    guarded(this, [this] { build(); });
}

void RevealPage::build()
{
    const std::optional<Attempt> attempt = read::attempt(m_notebook, m_attempt);
    const std::optional<Reveal> reveal = attempt ? revealOf(*attempt) : std::nullopt;
    m_rung = attempt ? read::rung(m_notebook, attempt->rung) : std::nullopt;
    if (reveal && m_rung) {
        addReveal(*reveal);
        if (attempt->outcome->answer == Answer::DidNotAsk)
            addWaysOn();
        addCoaching();
        addWriting();
    } else {
        body()->addWidget(bodyLabel(tr("This attempt is no longer there.")));
    }
    addDone();
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RevealPage::done);
}

/// The rung it was about, with what was felt there so far.
QLayout *RevealPage::rungRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).gap());
    row->addWidget(smallLabel(m_rung->title.text()), 1);
    std::vector<Suds> felt;
    bool isLast = false;
    for (const Observation &seen : m_notebook.observations()) {
        if (seen.rung != m_rung->id || !isAsk(seen.answer) || !seen.peak)
            continue;
        felt.push_back(*seen.peak);
        isLast = seen.id == m_attempt;
    }
    if (isLast) {
        m_dots = new FeltDots(std::move(felt));
        m_dots->setObjectName(QStringLiteral("dots"));
        row->addWidget(m_dots);
    }
    return row;
}

void RevealPage::addReveal(const Reveal &reveal)
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("reveal"));
    const int padding = themeOf(this).px(16);
    card->body()->setContentsMargins(padding, padding, padding, padding);
    card->body()->setSpacing(themeOf(this).px(16));
    card->body()->addLayout(rungRow());
    if (reveal.expected || reveal.felt) {
        m_scale = new RevealScale(reveal.expected, reveal.felt);
        m_scale->setObjectName(QStringLiteral("scale"));
        card->body()->addWidget(m_scale);
    }
    addSentences(card, reveal);
    if (m_scale) {
        QPushButton *how = quietButton(tr("How to read this"));
        how->setObjectName(QStringLiteral("howToReadButton"));
        connect(how, &QPushButton::clicked, this, [this] { Q_EMIT guideRequested(QStringLiteral("reveal")); });
        card->body()->addWidget(how, 0, Qt::AlignLeading);
    }
    body()->addWidget(card);
}

void RevealPage::addSentences(Card *card, const Reveal &reveal)
{
    QLabel *headline = titleLabel(reveal.headline);
    headline->setObjectName(QStringLiteral("headline"));
    card->body()->addWidget(headline);
    for (const QString &sentence : reveal.sentences) {
        QLabel *label = bodyLabel(sentence);
        label->setObjectName(QStringLiteral("sentence"));
        label->setFont(themeOf(this).font(TextSize::Heading));
        card->body()->addWidget(label);
    }
}

/// After "Not this time": all three are fine, so none is first.
void RevealPage::addWaysOn()
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("waysOn"));
    card->body()->addWidget(questionLabel(tr("What would you like to do with this rung?")));
    auto *ways = new FlowLayout(themeOf(this).gapLarge());
    const auto addWay = [&](const QString &text, const char *name, auto slot) {
        QPushButton *button = quietButton(text);
        button->setObjectName(QLatin1String(name));
        ways->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    addWay(tr("Keep it"), "keepButton", &RevealPage::done);
    addWay(tr("A smaller one"), "smallerButton", &RevealPage::takeSmaller);
    addWay(tr("Put it away"), "putAwayButton", &RevealPage::putAway);
    card->body()->addLayout(ways);
    body()->addWidget(card);
}

void RevealPage::addCoaching()
{
    const std::optional<DueCoaching> due = dueCoaching(m_notebook, m_attempt, m_silent, m_support());
    if (!due)
        return;
    if (!due->shownBefore)
        m_toNote = due->kind;
    m_coaching = new CoachingCard(due->kind);
    connect(m_coaching, &CoachingCard::smallerRequested, this, &RevealPage::takeSmaller);
    connect(m_coaching, &CoachingCard::reasonsChosen, this, &RevealPage::keepReasons, Qt::QueuedConnection);
    connect(m_coaching, &CoachingCard::silenced, this, [this, kind = due->kind] {
        m_coaching->hide();
        setFocus(Qt::OtherFocusReason);
        Q_EMIT coachingSilenced(kind);
    });
    body()->addWidget(m_coaching);
}

void RevealPage::addWriting()
{
    auto *card = new Card;
    auto *words = new QVBoxLayout;
    words->setSpacing(themeOf(this).px(2));
    words->addWidget(questionLabel(tr("Something to write about it?")));
    words->addWidget(smallLabel(m_support().promptsRest() ? tr("A short note is enough. Stop whenever you like.")
                                                          : tr("Two short questions at most. Stop whenever you like.")));
    QPushButton *write = secondaryButton(tr("Write"));
    write->setObjectName(QStringLiteral("writeButton"));
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT writeRequested(m_attempt); });
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).gap());
    row->addLayout(words, 1);
    row->addWidget(write, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    body()->addWidget(card);
}

void RevealPage::addDone()
{
    QPushButton *button = primaryButton(tr("Done for today"));
    button->setObjectName(QStringLiteral("doneButton"));
    connect(button, &QPushButton::clicked, this, &RevealPage::done);
    body()->addWidget(button, 0, Qt::AlignTrailing);
    setFocusProxy(button);
}

void RevealPage::takeSmaller()
{
    guarded(this, [this] {
        if (const auto smaller = smallerRung(*m_rung, read::rungs(m_notebook, m_rung->ladder), m_notebook.observations()))
            Q_EMIT planRequested(*smaller);
        else
            Q_EMIT guideRequested(QStringLiteral("practise"));
    });
}

void RevealPage::putAway()
{
    guarded(this, [this] {
        Rung rung = *m_rung;
        rung.archived = true;
        m_notebook.changeRung(rung);
        Q_EMIT done();
    });
}

void RevealPage::keepReasons(const QString &text)
{
    guarded(this, [&] {
        m_notebook.write({.text = text, .attempt = m_attempt});
        m_coaching->hide();
        setFocus(Qt::OtherFocusReason);
    });
}

void RevealPage::play()
{
    if (m_scale)
        m_scale->play();
    if (m_dots)
        m_dots->settleAfter(RevealScale::playMilliseconds);
}

void RevealPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (!std::exchange(m_played, true))
        play();
    if (const auto kind = std::exchange(m_toNote, std::nullopt))
        guarded(this, [&] { m_notebook.noteCoaching(toName(*kind)); });
    setFocus(Qt::OtherFocusReason);
}

} // namespace rung
