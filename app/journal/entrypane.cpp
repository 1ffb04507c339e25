// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entrypane.h"

#include "app/base/failureboundary.h"
#include "app/base/looks.h"
#include "app/base/named.h"
#include "app/base/theme.h"
#include "app/journal/entrydetails.h"
#include "app/journal/entryparts.h"
#include "app/journal/entrywords.h"
#include "app/journal/readingtext.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/matchmarks.h"
#include "app/widgets/menutext.h"
#include "app/widgets/revealscale.h"
#include "core/domain/textmatch.h"
#include "core/notebook/readers.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
QLabel *entryTitle(const QString &text, std::span<const SearchTerm> terms)
{
    QLabel *label = headingLabel(text);
    if (!matchesIn(text, terms).empty()) {
        label->setTextFormat(Qt::RichText);
        label->setText(markedHtml(text, terms, themeOf(label)));
        label->setAccessibleName(text);
    }
    label->setObjectName(QStringLiteral("entryTitle"));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Tags at the leading edge, where they wrap, and what can be done at the trailing one.
QWidget *endingRow(QWidget *tags, const QList<QPushButton *> &buttons)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(row).gapSmall());
    line->addWidget(tags, 1);
    for (QPushButton *button : buttons)
        line->addWidget(button, 0, Qt::AlignTop);
    return row;
}
} // namespace

EntryPane::EntryPane(Notebook &notebook, QWidget *parent) : QScrollArea(parent), m_notebook(notebook), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("entryPane"));
    setAccessibleName(tr("Entry"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(themeOf(this).px(200));
    auto *content = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch(1);
    content->setLayout(m_column);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

bool EntryPane::show(const EntryId &entry, const std::vector<SearchTerm> &terms)
{
    m_terms = terms;
    const bool again = m_shown == entry;
    const int position = again ? verticalScrollBar()->value() : 0;
    const QWidget *focused = QApplication::focusWidget();
    const QString focusedName = again && focused && isAncestorOf(focused) ? focused->objectName() : QString();
    Card *made = makeCard(entry);
    clear();
    if (!made)
        return false;
    m_card = made;
    m_shown = entry;
    m_column->insertWidget(0, m_card);
    verticalScrollBar()->setValue(position);
    if (auto *same = focusedName.isEmpty() ? nullptr : m_card->findChild<QWidget *>(focusedName))
        same->setFocus(Qt::OtherFocusReason);
    return true;
}

void EntryPane::clear()
{
    if (m_card) {
        m_card->hide();
        m_card->deleteLater();
    }
    m_card = nullptr;
    m_shown.reset();
}

Card *EntryPane::makeCard(const EntryId &entry)
{
    if (const auto *attemptId = std::get_if<Id<Attempt>>(&entry)) {
        const auto attempt = read::attempt(m_notebook, *attemptId);
        return attempt && !attempt->deletedAt ? makeAttempt(*attempt) : nullptr;
    }
    const auto reflection = read::reflection(m_notebook, std::get<Id<Reflection>>(entry));
    return reflection && !reflection->deletedAt ? makeReflection(*reflection) : nullptr;
}

Card *EntryPane::makeAttempt(const Attempt &attempt)
{
    const auto rung = read::rung(m_notebook, attempt.rung);
    const auto ladder = rung ? read::ladder(m_notebook, rung->ladder) : std::nullopt;
    const auto stories = read::reflectionsOn(m_notebook, attempt.id);
    const Instant at = attempt.outcome ? attempt.outcome->happenedAt : attempt.createdAt;
    const Day day = attempt.outcome ? attempt.outcome->day : m_notebook.dayOf(at);
    QStringList stamp{longDay(day, m_notebook.today()), timeOfDay(at)};
    if (ladder)
        stamp << ladder->name.text();

    auto *card = new Card;
    card->body()->setSpacing(themeOf(this).gapSmall());
    card->body()->addWidget(smallLabel(stamp.join(QStringLiteral(" · "))));
    card->body()->addWidget(entryTitle(rung ? rung->title.text() : QString(), m_terms));
    addPrediction(*card, attempt);
    addStories(*card, stories);
    addLine(*card, attempt);
    addDetails(*card, attempt);
    addEnding(*card, attempt, stories, rung);
    return card;
}

Card *EntryPane::makeReflection(const Reflection &reflection)
{
    auto *card = new Card;
    card->body()->setSpacing(themeOf(this).gapSmall());
    card->body()->addWidget(
        smallLabel(tr("%1 · %2", "day and time").arg(longDay(reflection.day, m_notebook.today()), timeOfDay(reflection.writtenAt))));
    card->body()->addWidget(readingText(reflection.text, m_terms));
    card->body()->addWidget(makeReflectionActions(reflection));
    return card;
}

void EntryPane::addPrediction(Card &card, const Attempt &attempt)
{
    const auto &prediction = attempt.prediction;
    const auto &outcome = attempt.outcome;
    const auto expected = prediction && !prediction->fromMemory && outcome ? prediction->predictedPeak : std::nullopt;
    const auto felt = outcome ? outcome->peak : std::nullopt;
    if (felt)
        card.body()->addWidget(new RevealScale(expected, felt));
    const QString sentences = answerSentences(attempt);
    card.body()->addWidget(readingText(sentences.isEmpty() ? tr("Planned, not asked yet.") : sentences));
    if (!prediction)
        return;
    const QString words = fearedWords(*prediction);
    if (!words.isEmpty())
        card.body()->addWidget(leadText(tr("You feared"), tr("“%1”").arg(words), beliefWords(attempt), m_terms));
    for (const QString &line : amendmentWords(*prediction, m_notebook.today(), m_notebook.dayStart()))
        card.body()->addWidget(smallLabel(line));
}

void EntryPane::addStories(Card &card, const std::vector<Reflection> &stories)
{
    for (size_t i = 0; i < stories.size(); ++i) {
        const Reflection &story = stories[i];
        if (i > 0) {
            card.body()->addSpacing(themeOf(this).gapTiny());
            card.body()->addWidget(smallLabel(tr("Later, %1", "a day").arg(longDay(story.day, m_notebook.today()))));
        }
        card.body()->addWidget(readingText(story.text, m_terms));
        if (i > 0)
            card.body()->addWidget(makeReflectionActions(story));
    }
}

void EntryPane::addLine(Card &card, const Attempt &attempt)
{
    if (!attempt.outcome || !attempt.outcome->line || attempt.outcome->line->text().isEmpty())
        return;
    card.body()->addWidget(leadText(tr("Next time"), attempt.outcome->line->text(), {}, m_terms));
    auto *keep = new QCheckBox(tr("Keep this line"));
    keep->setObjectName(QStringLiteral("keepLine"));
    keep->setProperty(looks::chip, true);
    keep->setChecked(attempt.outcome->keepLine);
    connect(keep, &QCheckBox::clicked, this, [this, id = attempt.id](bool on) { guarded(this, [&] { m_notebook.keepLine(id, on); }); });
    card.body()->addWidget(keep, 0, Qt::AlignLeading);
}

void EntryPane::addDetails(Card &card, const Attempt &attempt)
{
    const auto details = detailsOf(attempt);
    if (details.empty())
        return;
    auto *folded = new Disclosure(tr("What else you noted"));
    folded->setObjectName(QStringLiteral("entryDetails"));
    folded->setOpen(std::ranges::any_of(details, [this](const EntryDetail &detail) { return !matchesIn(detail.text, m_terms).empty(); }));
    for (const EntryDetail &detail : details)
        folded->body()->addWidget(leadText(detail.name, detail.text, {}, m_terms));
    card.body()->addWidget(folded);
}

void EntryPane::addEnding(Card &card, const Attempt &attempt, const std::vector<Reflection> &stories, const std::optional<Rung> &rung)
{
    QPushButton *edit = named(quietButton(attempt.outcome ? tr("Edit") : tr("Tell how it went")), "editEntry");
    connect(edit, &QPushButton::clicked, this, [this, id = attempt.id] { Q_EMIT logEditRequested(id); });
    QPushButton *more = named(quietButton(tr("More")), "moreActions");
    auto *menu = new QMenu(more);
    menu->addAction(tr("Write more about it"), this, [this, id = attempt.id] { Q_EMIT writeAboutRequested(id); });
    if (!stories.empty())
        menu->addAction(tr("Edit story and tags"), this, [this, id = stories.front().id] { Q_EMIT reflectionEditRequested(id); });
    if (rung && !rung->deletedAt && !rung->archived && rung->again != Again::Once)
        menu->addAction(tr("Plan it again"), this, [this, id = rung->id] { Q_EMIT planRequested(id); });
    addMoveMenu(*menu, attempt);
    menu->addSeparator();
    menu->addAction(tr("Move to the trash"), this, [this, id = attempt.id] { trash(id); });
    more->setMenu(menu);
    card.body()->addWidget(endingRow(tagChips(stories.empty() ? std::vector<Tag>() : stories.front().tags), {edit, more}));
}

/// The rungs are read when the menu opens.
void EntryPane::addMoveMenu(QMenu &menu, const Attempt &attempt)
{
    QMenu *rungs = menu.addMenu(tr("Move to another rung"));
    rungs->setObjectName(QStringLiteral("moveMenu"));
    connect(rungs, &QMenu::aboutToShow, this, [this, rungs, id = attempt.id, from = attempt.rung] {
        rungs->clear();
        guarded(this, [&] {
            for (const Ladder &ladder : read::ladders(m_notebook)) {
                rungs->addSection(asMenuText(ladder.name.text()));
                for (const Rung &rung : read::rungs(m_notebook, ladder.id)) {
                    QAction *to = rungs->addAction(asMenuText(rung.title.text()));
                    to->setEnabled(rung.id != from);
                    connect(to, &QAction::triggered, this,
                            [this, id, rung = rung.id] { guarded(this, [&] { m_notebook.moveAttempt(id, rung); }); });
                }
            }
        });
    });
}

QWidget *EntryPane::makeReflectionActions(const Reflection &reflection)
{
    QPushButton *edit = named(quietButton(tr("Edit")), "editReflection");
    edit->setAccessibleName(tr("Edit this text"));
    connect(edit, &QPushButton::clicked, this, [this, id = reflection.id] { Q_EMIT reflectionEditRequested(id); });
    QPushButton *more = named(quietButton(tr("More")), "moreOfReflection");
    more->setAccessibleName(tr("More for this text"));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Move to the trash"), this, [this, id = reflection.id] { trash(id); });
    more->setMenu(menu);
    return endingRow(tagChips(reflection.tags), {edit, more});
}

QWidget *EntryPane::tagChips(const std::vector<Tag> &tags)
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(themeOf(this).gapTiny(), chips);
    for (const Tag &tag : tags) {
        QPushButton *chip = named(chipButton(QLatin1Char('#') + asMenuText(tag.text())), "tagChip");
        chip->setAccessibleName(tr("Tag %1: look for it").arg(tag.text()));
        connect(chip, &QPushButton::clicked, this, [this, text = tag.text()] { Q_EMIT tagPressed(text); });
        flow->addWidget(chip);
    }
    return chips;
}

template <class Of>
void EntryPane::trash(const Id<Of> &id)
{
    guarded(this, [&] { m_notebook.trash(id); });
}

} // namespace rung
