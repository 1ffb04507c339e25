// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exportdialog.h"

#include "app/base/preferences.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr int monthDays = 30;
constexpr int quarterDays = 90;
const auto formatKey = QLatin1String("exportFormat");

QString titleOf(ExportDialog::Purpose purpose)
{
    switch (purpose) {
    case ExportDialog::Purpose::Export:
        return ExportDialog::tr("Export");
    case ExportDialog::Purpose::Pdf:
        return ExportDialog::tr("Summary as PDF");
    case ExportDialog::Purpose::Print:
        return ExportDialog::tr("Print the summary");
    }
    Q_UNREACHABLE();
}

/// The journal is nothing but the person's texts.
bool isJournal(ExportFormat format)
{
    return format == ExportFormat::Journal || format == ExportFormat::JournalDays;
}

QString explanationOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Archive:
        return ExportDialog::tr("Everything, with every word, to keep or to take to another computer. Rung can import it again.");
    case ExportFormat::Table:
        return ExportDialog::tr("A row for each attempt, for a spreadsheet.");
    case ExportFormat::Markdown:
        return ExportDialog::tr("The summary as plain text with headings.");
    case ExportFormat::Page:
        return ExportDialog::tr("The summary as a page for a browser.");
    case ExportFormat::Journal:
        return ExportDialog::tr("Your entries and texts, as one document with headings (Markdown).");
    case ExportFormat::JournalDays:
        return ExportDialog::tr("Your entries and texts, in a folder with a document for each day (Markdown), as other journals read it.");
    case ExportFormat::Pdf:
        return ExportDialog::tr("Figures and charts, to keep or to bring along to a therapist.");
    }
    Q_UNREACHABLE();
}
} // namespace

ExportDialog::ExportDialog(Purpose purpose, Day today, Preferences &preferences, QWidget *parent)
    : Sheet(titleOf(purpose), parent), m_purpose(purpose), m_today(today), m_preferences(preferences)
{
    setObjectName(QStringLiteral("exportDialog"));
    if (purpose == Purpose::Export)
        addFormats();
    m_explanation = quietLabel({}, this);
    body()->addWidget(m_explanation);
    addPeriods();
    addTicks();
    addGo();
    showWhatFits();
    setMinimumWidth(themeOf(this).px(520));
}

void ExportDialog::addFormats()
{
    m_formats = new ChoiceChips<ExportFormat>({{ExportFormat::Archive, tr("Archive (JSON)")},
                                               {ExportFormat::Table, tr("Table (CSV)")},
                                               {ExportFormat::Markdown, tr("Summary (Markdown)")},
                                               {ExportFormat::Page, tr("Summary (HTML)")},
                                               {ExportFormat::Journal, tr("Journal (Markdown)")},
                                               {ExportFormat::JournalDays, tr("Journal, a file a day")}},
                                              this);
    m_formats->setObjectName(QStringLiteral("formatChips"));
    const int remembered = m_preferences.value(formatKey, 0).toInt();
    m_formats->choose({remembered >= 0 && remembered < m_formats->count() ? remembered : 0});
    addField(tr("As what?"), m_formats);
    connect(m_formats, &ChipGroup::changed, this, &ExportDialog::showWhatFits);
}

void ExportDialog::addPeriods()
{
    m_periods = new ChoiceChips<Period>({{Period::Everything, tr("everything")},
                                         {Period::Quarter, tr("the last %n days", nullptr, quarterDays)},
                                         {Period::Month, tr("the last %n days", nullptr, monthDays)}},
                                        this);
    m_periods->setObjectName(QStringLiteral("periodChips"));
    m_periods->setValue(Period::Everything);
    addField(tr("From when?"), m_periods);
}

void ExportDialog::addTicks()
{
    m_notes = new QCheckBox(tr("With my own texts"), this);
    m_notes->setObjectName(QStringLiteral("notesBox"));
    m_support = new QCheckBox(tr("With my trusted contact and the support cards I put away"), this);
    m_support->setObjectName(QStringLiteral("supportBox"));
    body()->addSpacing(themeOf(this).gapSmall());
    body()->addWidget(m_notes);
    body()->addWidget(m_support);
}

void ExportDialog::addGo()
{
    QPushButton *go = primaryButton(m_purpose == Purpose::Print ? tr("Print…") : tr("Save as…"), this);
    go->setObjectName(QStringLiteral("goButton"));
    go->setDefault(true);
    buttons()->addButton(go, QDialogButtonBox::AcceptRole);
    buttons()->button(QDialogButtonBox::Close)->setText(tr("Cancel"));
    connect(go, &QPushButton::clicked, this, [this] {
        if (m_formats)
            m_preferences.setValue(formatKey, static_cast<int>(choice().format));
        accept();
    });
}

void ExportDialog::showWhatFits()
{
    const ExportFormat format = choice().format;
    const bool archive = format == ExportFormat::Archive;
    m_explanation->setText(explanationOf(format));
    m_periods->setEnabled(!archive);
    m_notes->setVisible(!archive && !isJournal(format));
    m_support->setVisible(archive);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = m_formats ? m_formats->value().value_or(ExportFormat::Archive) : ExportFormat::Pdf;
    const bool archive = choice.format == ExportFormat::Archive;
    const Period period = m_periods->value().value_or(Period::Everything);
    if (!archive && period != Period::Everything)
        choice.from = m_today.plusDays(1 - (period == Period::Month ? monthDays : quarterDays));
    choice.withNotes = !archive && !isJournal(choice.format) && m_notes->isChecked();
    choice.withSupport = archive && m_support->isChecked();
    return choice;
}

} // namespace rung
