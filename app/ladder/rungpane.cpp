// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/rungpane.h"

#include "app/base/named.h"
#include "app/ladder/ladderrows.h"
#include "app/ladder/runghistory.h"
#include "app/ladder/rungpicture.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/words.h"
#include "core/domain/sentences.h"
#include "core/guidance/advicesentence.h"
#include "core/guidance/practicenotes.h"
#include "core/guidance/rungwords.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
QString number(Suds suds)
{
    return QLocale().toString(suds.value());
}

/// What is to be done here if it is the advised step, without what the changes tell already.
QString offerFor(const LadderState &state, const RungRecord &record, const QStringList &changes)
{
    if (!state.advises(record.rung->id))
        return {};
    const QString sentence = adviceSentence(*state.advice, state.record, state.progress);
    const bool repeats = !changes.isEmpty() && sentence.startsWith(changes.first());
    return repeats ? sentence.sliced(changes.first().size()).trimmed() : sentence;
}
} // namespace

RungPane::RungPane(QWidget *parent)
    : Card(parent),
      m_title(named(headingLabel({}, this), "rungTitle")),
      m_detail(named(smallLabel({}, this), "rungDetail")),
      m_picture(new RungPicture(this)),
      m_changes(named(bodyLabel({}, this), "rungChanges")),
      m_open(named(smallLabel({}, this), "rungOpen")),
      m_offer(named(bodyLabel({}, this), "rungOffer")),
      m_notes(named(smallLabel({}, this), "rungNotes")),
      m_history(new RungHistory(this)),
      m_action(secondaryButton({}, this)),
      m_edit(quietButton(tr("Edit"), this)),
      m_last(quietButton(tr("Latest entry"), this)),
      m_more(quietButton(tr("More"), this)),
      m_menu(new QMenu(this)),
      m_places(new QMenu(tr("In another kind of place"), this))
{
    setObjectName(QStringLiteral("rungPane"));
    m_action->setObjectName(QStringLiteral("rungAction"));
    m_edit->setObjectName(QStringLiteral("editRungButton"));
    m_last->setObjectName(QStringLiteral("latestEntryButton"));
    m_more->setObjectName(QStringLiteral("moreRungButton"));
    layOut();
    makeMenu();
    connect(m_action, &QPushButton::clicked, this, &RungPane::act);
    connect(m_edit, &QPushButton::clicked, this, &RungPane::editRequested);
    connect(m_history, &RungHistory::entryRequested, this, &RungPane::entryRequested);
    connect(m_last, &QPushButton::clicked, this, [this] { Q_EMIT entryRequested(*m_lastEntry); });
}

void RungPane::layOut()
{
    const Theme &theme = themeOf(this);
    auto *buttons = new FlowLayout(theme.gapSmall());
    for (QPushButton *button : {m_action, m_edit, m_last, m_more}) {
        button->setMinimumHeight(m_action->sizeHint().height());
        buttons->addWidget(button);
    }
    body()->setSpacing(theme.gapSmall());
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_picture),
                          static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_offer)})
        body()->addWidget(part);
    body()->addSpacing(theme.px(4));
    body()->addLayout(buttons);
    body()->addWidget(m_history);
    body()->addWidget(m_notes);
}

void RungPane::makeMenu()
{
    m_menu->setObjectName(QStringLiteral("rungMenu"));
    m_menu->addAction(tr("Plan from here"), this, &RungPane::planRequested)->setObjectName(QStringLiteral("planAction"));
    m_menu->addAction(tr("Edit…"), this, &RungPane::editRequested)->setObjectName(QStringLiteral("editAction"));
    m_menu->addAction(tr("All entries"), this, &RungPane::entriesRequested)->setObjectName(QStringLiteral("allEntriesAction"));
    m_places->setObjectName(QStringLiteral("placesMenu"));
    m_menu->addMenu(m_places);
    m_menu->addSeparator();
    m_menu->addAction(tr("Put away"), this, &RungPane::putAwayRequested)->setObjectName(QStringLiteral("putAwayAction"));
    m_menu->addAction(tr("Delete"), this, &RungPane::deleteRequested)->setObjectName(QStringLiteral("deleteAction"));
    m_more->setMenu(m_menu);
}

void RungPane::showAction(const QString &text, bool ofRung)
{
    m_shown = ofRung ? Shown::Rung : Shown::Gap;
    m_action->setText(text);
    m_edit->setVisible(ofRung);
    m_more->setVisible(ofRung);
    m_last->setVisible(ofRung && m_lastEntry);
}

void RungPane::act()
{
    if (m_shown == Shown::Gap)
        Q_EMIT fillRequested();
    else if (m_plan)
        Q_EMIT logRequested(*m_plan);
    else
        Q_EMIT planRequested();
}

void RungPane::focusAction()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void RungPane::showRung(const LadderState &state, const RungRecord &record, const QStringList &lines)
{
    const Rung &rung = *record.rung;
    const auto plan = state.plans.constFind(rung.id);
    m_plan = plan == state.plans.constEnd() ? std::nullopt : std::optional(*plan);
    m_lastEntry = record.attempts.empty() ? std::nullopt : std::optional(record.attempts.back()->id);
    m_title->setText(rung.title.text());
    const QString fear =
        m_lastEntry ? tr("fear %1 when you wrote it").arg(number(rung.baseline)) : tr("fear %1").arg(number(rung.baseline));
    QStringList details{contextWord(rung.context), fear};
    if (!rung.felt.empty())
        details << tr("feels like %1 now").arg(number(rung.felt.back().value));
    m_detail->setText(details.join(QStringLiteral(" · ")));
    m_picture->setAttempts(record.attempts);
    m_picture->setVisible(!m_picture->isEmpty());
    showWords(state, record);
    showNotes(state, record);
    m_history->showRecord(record, lines, state.today);
    showAction(m_plan ? tr("How did it go?") : tr("Plan from here"), true);
}

void RungPane::showWords(const LadderState &state, const RungRecord &record)
{
    const RungProgress *progress = state.progressOf(record.rung->id);
    const QStringList changes = changeSentences(record);
    QStringList words = changes;
    if (progress->settled)
        words << settledSentence(*progress->settled) << tr("Settled.");
    else if (record.attempts.empty())
        words << (record.rung->why.isEmpty() ? tr("Not tried yet.") : record.rung->why);
    showText(m_changes, paragraph(words));
    showText(m_open, stillOpen(*progress));
    showText(m_offer, m_plan ? tr("A plan for it is waiting.") : offerFor(state, record, changes));
}

/// What helps next time, how to ask kindly, and the person's own notes.
void RungPane::showNotes(const LadderState &state, const RungRecord &record)
{
    QStringList notes;
    if (const QString spacing = spacingWords(goodFrom(record), state.today); !spacing.isEmpty() && state.advises(record.rung->id))
        notes << tr("Good spacing: %1.").arg(spacing);
    if (state.refresher == record.rung->id)
        notes << tr("Settled a while ago, or a hard one lately: once more keeps it easy.");
    if (const std::optional<Habit> habit = habitToLeaveOut(record))
        notes << tr("One habit to leave out next time: %1.").arg(habitWord(*habit));
    for (const QString &own : {record.rung->courtesy, record.rung->notes})
        if (!own.isEmpty())
            notes << own;
    showText(m_notes, notes.join(QStringLiteral("\n\n")));
}

void RungPane::showGap(Suds target, const QString &why)
{
    m_plan.reset();
    m_lastEntry.reset();
    m_title->setText(tr("A step around %1").arg(number(target)));
    m_detail->setText(tr("not on your ladder yet"));
    m_picture->hide();
    showText(m_changes, why);
    for (QLabel *label : {m_open, m_offer, m_notes})
        showText(label, {});
    m_history->clear();
    showAction(tr("Add one"), false);
}

} // namespace rung
