// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exportdialog.h"

#include "app/base/failureboundary.h"
#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/shell/choicelist.h"
#include "app/shell/exportwords.h"
#include "app/shell/pagepreview.h"
#include "app/shell/previewdesk.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {

constexpr int monthDays = 30;
constexpr int quarterDays = 90;
const auto formatKey = QLatin1String("exportFormat");
const auto readerKey = QLatin1String("exportReader");

/// What is remembered for one purpose, by kind.
QString keyOf(int reader, const char *what)
{
    return QStringLiteral("export%1%2").arg(QLatin1String(reader == 0 ? "ForMe" : "ToShow"), QLatin1String(what));
}

} // namespace

ExportDialog::ExportDialog(Purpose purpose, const Notebook &notebook, Preferences &preferences, QWidget *parent)
    : Sheet(exportTitle(purpose == Purpose::Export, purpose == Purpose::Print), parent),
      m_purpose(purpose),
      m_notebook(notebook),
      m_preferences(preferences),
      m_desk(new PreviewDesk(copyOf(notebook), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    addChoices();
    addPreview();
    addGo();
    takeRemembered();
    (m_formats ? static_cast<ChipGroup *>(m_formats) : m_readers)->chip(0)->setFocus();
    const Theme &theme = themeOf(this);
    const QSize room = parent ? parent->window()->size() : QSize(theme.px(1040), theme.px(720));
    resize(QSize(theme.px(1000), theme.px(700)).boundedTo(room));
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addChoices()
{
    if (m_purpose == Purpose::Export)
        addFormats();
    m_explanation = quietLabel({}, this);
    body()->addWidget(m_explanation);
    addReaders();
    addPeriods();
    addTicks();
    body()->addStretch(1);
}

void ExportDialog::addFormats()
{
    m_formats = new ChoiceChips<ExportFormat>({{ExportFormat::Archive, tr("Archive (JSON)")},
                                               {ExportFormat::Table, tr("Table (CSV)")},
                                               {ExportFormat::Markdown, tr("Summary (Markdown)")},
                                               {ExportFormat::Page, tr("Summary (HTML)")},
                                               {ExportFormat::Journal, tr("Journal (Markdown)")},
                                               {ExportFormat::JournalDays, tr("Journal, a file a day")},
                                               {ExportFormat::Pdf, tr("Summary (PDF)")}},
                                              this);
    m_formats->setObjectName(QStringLiteral("formatChips"));
    const int remembered = m_preferences.value(formatKey, 0).toInt();
    m_formats->choose({remembered >= 0 && remembered < m_formats->count() ? remembered : 0});
    addField(tr("As what?"), m_formats);
    connect(m_formats, &ChipGroup::changed, this, &ExportDialog::showWhatFits);
}

void ExportDialog::addReaders()
{
    m_readers = new ChoiceChips<Reader>({{Reader::Me, tr("for me")}, {Reader::Someone, tr("to show someone")}}, this);
    m_readers->setObjectName(QStringLiteral("readerChips"));
    m_readers->choose({m_preferences.value(readerKey, 0).toInt() == 1 ? 1 : 0});
    addField(tr("What is it for?"), m_readers);
    connect(m_readers, &ChipGroup::changed, this, &ExportDialog::takeRemembered);
}

void ExportDialog::addPeriods()
{
    m_periods = new ChoiceChips<Period>({{Period::Everything, tr("everything")},
                                         {Period::Quarter, tr("the last %n days", nullptr, quarterDays)},
                                         {Period::Month, tr("the last %n days", nullptr, monthDays)}},
                                        this);
    m_periods->setObjectName(QStringLiteral("periodChips"));
    addField(tr("From when?"), m_periods);
    connect(m_periods, &ChipGroup::changed, this, &ExportDialog::showWhatFits);
}

void ExportDialog::addTicks()
{
    body()->addSpacing(themeOf(this).gapSmall());
    QLabel *question = questionLabel(tr("What goes along?"), this);
    question->setObjectName(QStringLiteral("ticksQuestion"));
    body()->addWidget(question);
    m_names = addTick("namesBox", tr("My own names of ladders and rungs"));
    m_log = addTick("logBox", tr("The log, a row for each attempt"));
    m_withLines = addTick("linesBox", tr("Lines I keep, up to three"));
    m_lines = addList("lines", tr("Lines I keep"));
    m_lines->setMost(mostLines);
    m_withEntries = addTick("entriesBox", tr("Entries of the journal, with their texts"));
    m_entries = addList("entries", tr("Entries of the journal"));
    m_allEntries = quietButton(tr("All of them"), this);
    m_allEntries->setObjectName(QStringLiteral("allEntriesButton"));
    body()->addWidget(m_allEntries, 0, Qt::AlignLeading);
    m_notes = addTick("notesBox", tr("With my own texts"));
    m_support = addTick("supportBox", tr("With my trusted contact and the support cards I put away"));
    connect(m_allEntries, &QPushButton::clicked, this, [this] {
        if (m_entries->chosen().size() == m_entries->count())
            m_entries->chooseNone();
        else
            m_entries->chooseAll();
    });
    connect(m_withLines, &QCheckBox::clicked, m_lines, [this](bool with) { with ? m_lines->chooseAll() : m_lines->chooseNone(); });
}

QCheckBox *ExportDialog::addTick(const char *name, const QString &text)
{
    auto *tick = new QCheckBox(text, this);
    tick->setObjectName(QLatin1String(name));
    body()->addWidget(tick);
    connect(tick, &QCheckBox::clicked, this, &ExportDialog::showWhatFits);
    m_ticks << tick;
    return tick;
}

ChoiceList *ExportDialog::addList(const char *name, const QString &text)
{
    auto *list = new ChoiceList(text, this);
    list->setObjectName(QLatin1String(name));
    body()->addWidget(list);
    connect(list, &ChoiceList::changed, this, &ExportDialog::showPages);
    return list;
}

void ExportDialog::addPreview()
{
    m_paper = new QWidget(this);
    m_preview = new PagePreview(m_paper);
    m_pageCount = smallLabel({}, m_paper);
    m_pageCount->setObjectName(QStringLiteral("pageCount"));
    m_warning = smallLabel({}, m_paper);
    m_warning->setObjectName(QStringLiteral("fontWarning"));
    m_warning->hide();
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gapTiny());
    column->addWidget(m_preview, 1);
    column->addWidget(m_pageCount);
    column->addWidget(m_warning);
    columns()->setStretch(0, 5);
    showPreviewBeside(true);
    connect(m_desk, &PreviewDesk::laid, this, &ExportDialog::showLaid);
    connect(m_desk, &PreviewDesk::drawn, m_preview, &PagePreview::setPicture);
    connect(m_desk, &PreviewDesk::failed, m_pageCount, &QLabel::setText);
    connect(m_preview, &PagePreview::wanted, m_desk, &PreviewDesk::draw);
}

void ExportDialog::addGo()
{
    QPushButton *go = primaryButton(m_purpose == Purpose::Print ? tr("Print…") : tr("Save as…"), this);
    go->setObjectName(QStringLiteral("goButton"));
    go->setDefault(true);
    buttons()->addButton(go, QDialogButtonBox::AcceptRole);
    buttons()->button(QDialogButtonBox::Close)->setText(tr("Cancel"));
    setTabOrder(m_preview, go);
    setTabOrder(go, buttons()->button(QDialogButtonBox::Close));
    connect(go, &QPushButton::clicked, this, [this] {
        remember();
        accept();
    });
}

ExportFormat ExportDialog::format() const
{
    return m_formats ? m_formats->value().value_or(ExportFormat::Archive) : ExportFormat::Pdf;
}

void ExportDialog::takeRemembered()
{
    const int reader = m_readers->chosen().value_or(0);
    const QStringList ticked = m_preferences.value(keyOf(reader, "Ticks")).toStringList();
    for (QCheckBox *tick : m_ticks)
        tick->setChecked(ticked.contains(tick->objectName()));
    m_periods->choose({std::clamp(m_preferences.value(keyOf(reader, "Period"), 0).toInt(), 0, m_periods->count() - 1)});
    guarded(this, [this] { m_lines->setChoices(lineChoices(m_notebook)); });
    m_entries->chooseNone();
    if (m_withLines->isChecked())
        m_lines->chooseAll();
    showWhatFits();
}

void ExportDialog::remember()
{
    const int reader = m_readers->chosen().value_or(0);
    QStringList ticked;
    for (const QCheckBox *tick : m_ticks)
        if (tick->isChecked())
            ticked << tick->objectName();
    m_preferences.setValue(keyOf(reader, "Ticks"), ticked);
    m_preferences.setValue(keyOf(reader, "Period"), m_periods->chosen().value_or(0));
    m_preferences.setValue(readerKey, reader);
    if (m_formats)
        m_preferences.setValue(formatKey, static_cast<int>(format()));
}

void ExportDialog::showWhatFits()
{
    const bool archive = format() == ExportFormat::Archive;
    const bool summary = isSummary(format());
    m_explanation->setText(explanationOf(format()));
    m_periods->setEnabled(!archive);
    const bool table = format() == ExportFormat::Table;
    m_names->setVisible(summary || table);
    for (QWidget *widget : {m_log, m_withLines, m_withEntries})
        widget->setVisible(summary);
    m_lines->setVisible(summary && m_withLines->isChecked());
    m_entries->setVisible(summary && m_withEntries->isChecked());
    m_allEntries->setVisible(summary && m_withEntries->isChecked());
    m_notes->setVisible(table);
    m_support->setVisible(archive);
    findChild<QLabel *>(QStringLiteral("ticksQuestion"))->setVisible(summary || archive || table);
    m_paper->setVisible(summary);
    if (summary && m_withEntries->isChecked())
        guarded(this, [this] { m_entries->setChoices(entryChoices(m_notebook, {.from = choice().scope.from})); });
    showPages();
}

void ExportDialog::showPages()
{
    if (isSummary(format()))
        m_desk->show(choice());
}

void ExportDialog::showLaid(int count, const QSizeF &sheet, const QString &warning)
{
    m_preview->setPages(count, sheet);
    m_pageCount->setText(tr("%n page(s)", nullptr, count));
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    showPreviewBeside(width() >= themeOf(this).px(760));
}

/// The preview stands beside what is chosen where there is room, and behind it where there is not.
void ExportDialog::showPreviewBeside(bool beside)
{
    QBoxLayout *to = beside ? columns() : body();
    if (to->indexOf(m_paper) >= 0)
        return;
    to->addWidget(m_paper, beside ? 6 : 0);
    m_preview->setMinimumHeight(beside ? 0 : themeOf(this).px(280));
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{.format = format()};
    const Period period = m_periods->value().value_or(Period::Everything);
    if (choice.format != ExportFormat::Archive && period != Period::Everything)
        choice.scope.from = m_notebook.today().plusDays(1 - (period == Period::Month ? monthDays : quarterDays));
    if (isSummary(choice.format) || choice.format == ExportFormat::Table)
        choice.scope.names = m_names->isChecked();
    if (isSummary(choice.format)) {
        choice.scope.log = m_log->isChecked();
        if (m_withLines->isChecked())
            choice.scope.lines = m_lines->chosen();
        if (m_withEntries->isChecked())
            choice.scope.entries = m_entries->chosen();
    }
    choice.withNotes = choice.format == ExportFormat::Table && m_notes->isChecked();
    choice.withSupport = choice.format == ExportFormat::Archive && m_support->isChecked();
    return choice;
}

} // namespace rung
