// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entriespage.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/journal/daydialog.h"
#include "app/journal/entrypane.h"
#include "app/journal/journalfilter.h"
#include "app/journal/journalview.h"
#include "app/widgets/buttons.h"
#include "app/widgets/emptyhint.h"
#include "core/notebook/readers.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace rung {

namespace {
constexpr int besideFrom = 700;
constexpr int listShare = 12;
constexpr int paneShare = 13;
} // namespace

EntriesPage::EntriesPage(Notebook &notebook, QWidget *parent)
    : PageFrame(tr("Journal"), {}, Width::Cards, parent),
      m_notebook(notebook),
      m_model(notebook),
      m_filter(new JournalFilter(this)),
      m_view(new JournalView(m_model, this)),
      m_pane(new EntryPane(notebook, this)),
      m_reading(new QWidget(this)),
      m_back(quietButton(tr("Back to the list"), this)),
      m_entries(new QWidget(this)),
      m_nothingYet(new EmptyHint(tr("Nothing here yet. What you log and write gathers on this page."), tr("Write"), this)),
      m_nothingFound(new QWidget(this)),
      m_lines(quietButton(tr("Your lines"), this)),
      m_trash(quietButton(tr("Trash"), this))
{
    setObjectName(QStringLiteral("entriesPage"));
    addTrailingButtons();
    layOut();
    connectAll();
    reload();
}

void EntriesPage::addTrailingButtons()
{
    m_lines->setObjectName(QStringLiteral("linesButton"));
    QPushButton *write = primaryButton(tr("Write"), this);
    write->setObjectName(QStringLiteral("writeButton"));
    m_lines->setMinimumHeight(write->sizeHint().height());
    m_trash->setObjectName(QStringLiteral("trashButton"));
    m_trash->setMinimumHeight(write->sizeHint().height());
    addTrailing(m_trash);
    addTrailing(m_lines);
    addTrailing(write);
    connect(m_lines, &QPushButton::clicked, this, &EntriesPage::linesRequested);
    connect(m_trash, &QPushButton::clicked, this, &EntriesPage::trashRequested);
    connect(write, &QPushButton::clicked, this, &EntriesPage::writeRequested);
}

void EntriesPage::layOut()
{
    const Theme &theme = themeOf(this);
    m_back->setObjectName(QStringLiteral("backToList"));
    m_nothingYet->setObjectName(QStringLiteral("nothingYet"));
    m_nothingFound->setObjectName(QStringLiteral("nothingFound"));

    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->setSpacing(theme.gapTiny());
    reading->addWidget(m_back, 0, Qt::AlignLeading);
    reading->addWidget(m_pane, 1);

    auto *beside = new QHBoxLayout(m_entries);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(theme.cardPadding());
    beside->addWidget(m_view, listShare);
    beside->addWidget(m_reading, paneShare);

    new QVBoxLayout(m_nothingFound);
    m_nothingFound->layout()->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_filter), m_entries, static_cast<QWidget *>(m_nothingYet), m_nothingFound})
        body()->addWidget(part);
    body()->setStretchFactor(m_entries, 1);
    body()->addStretch();
    letBodyFill();
}

void EntriesPage::connectAll()
{
    connect(&m_notebook, &Notebook::changed, this, &EntriesPage::noteChange);
    connect(&m_model, &JournalModel::failed, this, [this](const QString &message) { showFailure(this, message); });
    connect(m_filter, &JournalFilter::changed, this, [this] { guarded(this, [this] { find(); }); });
    connect(m_filter, &JournalFilter::dayRequested, this, &EntriesPage::pickDay);
    connect(m_view, &JournalView::chosen, this, &EntriesPage::show);
    connect(m_view, &JournalView::opened, this, &EntriesPage::read);
    connect(m_view, &JournalView::trashRequested, this, &EntriesPage::trash);
    connect(m_back, &QPushButton::clicked, this, &EntriesPage::backToList);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), m_reading, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            this, &EntriesPage::backToList);
    connect(m_nothingYet, &EmptyHint::pressed, this, &EntriesPage::writeRequested);
    connect(m_pane, &EntryPane::logEditRequested, this, &EntriesPage::logEditRequested);
    connect(m_pane, &EntryPane::reflectionEditRequested, this, &EntriesPage::reflectionEditRequested);
    connect(m_pane, &EntryPane::writeAboutRequested, this, &EntriesPage::writeAboutRequested);
    connect(m_pane, &EntryPane::planRequested, this, &EntriesPage::planRequested);
    connect(m_pane, &EntryPane::tagPressed, this, &EntriesPage::lookForTag);
}

void EntriesPage::pickDay()
{
    guarded(this, [this] {
        auto *calendar = new DayDialog(m_model.days(), m_filter->day().value_or(m_notebook.today()), this);
        calendar->setAttribute(Qt::WA_DeleteOnClose);
        connect(calendar, &DayDialog::dayChosen, m_filter, &JournalFilter::chooseDay);
        calendar->open();
    });
}

void EntriesPage::noteChange()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void EntriesPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_stale)
        reload();
}

void EntriesPage::reload()
{
    const bool wasInPane = m_reading->isAncestorOf(QApplication::focusWidget());
    const auto before = m_shown;
    guarded(this, [this] {
        m_filter->setChoices(m_notebook);
        m_model.forget();
        m_total = m_model.total();
        find();
        m_stale = false;
    });
    if (wasInPane && (m_shown != before || !m_reading->isAncestorOf(QApplication::focusWidget())))
        focusEntries();
}

void EntriesPage::focusEntries()
{
    QWidget *place = m_back->isVisibleTo(this) ? static_cast<QWidget *>(m_back) : m_view;
    if (!place->isVisibleTo(this))
        place = m_nothingYet->isVisibleTo(this) ? static_cast<QWidget *>(m_nothingYet) : m_nothingFound;
    place->setFocus(Qt::OtherFocusReason);
}

/// Reads what the filter finds and says how much that is.
void EntriesPage::find()
{
    const JournalQuery query = m_filter->query(m_notebook.today());
    const bool all = m_filter->isEmpty();
    m_model.load(query);
    const int found = m_model.found();
    m_filter->setVisible(m_total > 0);
    m_entries->setVisible(found > 0);
    m_nothingYet->setVisible(m_total == 0);
    showNothingFound(m_total > 0 && found == 0);
    m_lines->setVisible(m_total > 0);
    if (m_total == 0)
        setQuietLine({});
    else
        setQuietLine(all ? tr("%n entries", nullptr, m_total) : tr("%1 of %n entries", nullptr, m_total).arg(QLocale().toString(found)));
    chooseAgain();
    arrange();
}

void EntriesPage::showNothingFound(bool nothing)
{
    QLayout &place = *m_nothingFound->layout();
    while (QLayoutItem *old = place.takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    m_nothingFound->setVisible(nothing);
    if (!nothing)
        return;
    const QString words = m_filter->words();
    auto *hint = words.isEmpty() ? new EmptyHint(tr("Nothing found here."), tr("Show everything"))
                                 : new EmptyHint(tr("Nothing found for “%1”.").arg(words), tr("Clear the search"));
    connect(hint, &EmptyHint::pressed, m_filter, &JournalFilter::clear);
    place.addWidget(hint);
    m_nothingFound->setFocusProxy(hint);
}

/// The entry that was shown, else the one that took its place.
void EntriesPage::chooseAgain()
{
    const bool sought = m_shown && m_sought == m_shown;
    const auto same = sought ? m_model.reach(*m_shown) : m_shown ? m_model.rowOf(*m_shown) : std::nullopt;
    if (!same && sought && m_pane->show(*m_shown, terms()))
        return;
    if (!same)
        m_isReading = false;
    if (const auto row = same ? same : m_model.entryRowNear(m_shown ? m_row : 0)) {
        m_view->choose(*row);
        m_pane->show(*m_view->current(), terms());
    } else {
        m_pane->clear();
        m_shown.reset();
    }
}

void EntriesPage::show(const EntryId &entry)
{
    m_row = m_view->currentIndex().row();
    if (m_shown == entry)
        return;
    m_shown = entry;
    guarded(this, [&] { m_pane->show(entry, terms()); });
}

void EntriesPage::read(const EntryId &entry)
{
    show(entry);
    m_isReading = true;
    arrange();
    if (m_narrow)
        focusEntries();
}

void EntriesPage::backToList()
{
    m_isReading = false;
    arrange();
    focusEntries();
}

void EntriesPage::showEntry(const EntryId &entry)
{
    m_filter->clear();
    m_shown = entry;
    m_sought = entry;
    m_isReading = true;
    reload();
    if (m_view->currentIndex().isValid())
        focusEntries();
    else
        m_reading->setFocus(Qt::OtherFocusReason); // an open plan is read without being in the list
}

void EntriesPage::focusSearch()
{
    m_isReading = false;
    arrange();
    m_filter->focusSearch();
}

void EntriesPage::trash(const EntryId &entry)
{
    guarded(this, [&] { std::visit([this](const auto &id) { m_notebook.trash(id); }, entry); });
}

void EntriesPage::lookForTag(const QString &tag)
{
    m_isReading = false;
    m_filter->chooseTag(Tag::from(tag).value());
}

void EntriesPage::lookFor(const JournalQuery &wanted)
{
    m_isReading = false;
    m_sought.reset();
    guarded(this, [&] {
        m_filter->setChoices(m_notebook);
        m_filter->lookWithin(wanted);
    });
    focusEntries();
}

const std::vector<SearchTerm> &EntriesPage::terms() const
{
    return m_model.query().terms;
}

void EntriesPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    m_narrow = width() < themeOf(this).px(besideFrom);
    arrange();
}

void EntriesPage::arrange()
{
    const bool instead = m_narrow && m_isReading;
    m_view->setVisible(!instead);
    m_reading->setVisible(!m_narrow || m_isReading);
    m_back->setVisible(instead);
    m_filter->setVisible(m_total > 0 && !instead);
}

} // namespace rung
