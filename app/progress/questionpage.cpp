// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/questionpage.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/progress/readingtable.h"
#include "app/progress/scopechoice.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/chartfile.h"
#include "app/widgets/chartview.h"
#include "app/widgets/chips.h"
#include "app/widgets/labels.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
constexpr int rowHeight = 170; ///< of a plot with a single row
constexpr int lowest = 260;
constexpr int tallest = 460;
constexpr int besides = 360; ///< what stands above and beneath the chart, roughly

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

QuestionPage::QuestionPage(QWidget *parent)
    : PageFrame({}, {}, Width::Wide, parent),
      m_scope(new ScopeChoice(this)),
      m_back(quietButton(tr("‹ All questions"))),
      m_asTable(secondaryButton({})),
      m_save(secondaryButton(tr("Save picture …"))),
      m_plots(new ChipGroup(ChipGroup::Mode::One)),
      m_chart(new ChartView),
      m_table(new ReadingTable),
      m_sentence(headingLabel({})),
      m_details(quietLabel({})),
      m_studies(new Card),
      m_studiesTitle(questionLabel({})),
      m_findings(quietLabel({})),
      m_caution(quietLabel({}))
{
    setObjectName(QStringLiteral("questionPage"));
    addHeader();
    addWayBack();
    addCard();
    addStudies();
}

void QuestionPage::addHeader()
{
    m_asTable->setObjectName(QStringLiteral("asTableButton"));
    m_save->setObjectName(QStringLiteral("savePictureButton"));
    addTrailing(m_scope->rangeButton());
    addTrailing(m_asTable);
    addTrailing(m_save);
    connect(m_save, &QPushButton::clicked, this, &QuestionPage::chooseFile);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        m_showsTable = !m_showsTable;
        showPlot();
    });
}

void QuestionPage::addWayBack()
{
    m_back->setObjectName(QStringLiteral("allQuestionsButton"));
    m_back->setAccessibleName(tr("All questions"));
    setButtonKind(m_scope->ladderButton(), ButtonKind::Chip);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_scope->ladderButton());
    body()->setSpacing(themeOf(this).gapSmall());
    body()->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &QuestionPage::backRequested);
}

void QuestionPage::addCard()
{
    const Theme &theme = themeOf(this);
    m_plots->setObjectName(QStringLiteral("plotChips"));
    m_plots->setAccessibleName(tr("Ways to look at it"));
    m_chart->setObjectName(QStringLiteral("chartView"));
    m_table->setObjectName(QStringLiteral("readingTable"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_details->setObjectName(QStringLiteral("details"));
    auto *card = new Card;
    card->body()->setSpacing(theme.gapSmall());
    for (QWidget *part : {static_cast<QWidget *>(m_plots), static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_details)})
        card->body()->addWidget(part);
    body()->addWidget(card);
    connect(m_chart, &ChartView::readingActivated, this, &QuestionPage::entryRequested);
    connect(m_table, &ReadingTable::readingActivated, this, &QuestionPage::entryRequested);
    connect(m_plots, &ChipGroup::changed, this, [this] {
        m_plot = static_cast<std::size_t>(m_plots->chosen().value_or(0));
        showPlot();
    });
}

void QuestionPage::addStudies()
{
    m_studies->setObjectName(QStringLiteral("studyCard"));
    m_studies->body()->addWidget(m_studiesTitle);
    m_studies->body()->addWidget(m_findings);
    m_studies->body()->addWidget(m_caution);
    body()->addWidget(m_studies);
}

void QuestionPage::show(const ChartPicture &picture, const std::optional<StudyCard> &studies)
{
    if (picture.question != m_picture.question || m_picture.plots.empty()) {
        m_plot = 0;
        m_showsTable = false;
    }
    m_picture = picture;
    m_plot = std::min(m_plot, picture.plots.size() - 1);
    setTitle(picture.title);
    setQuietLine(picture.scope);
    showText(m_sentence, picture.sentence);
    showText(m_details, picture.details.join(QLatin1Char(' ')));
    QStringList names;
    for (const ChartPlot &plot : picture.plots)
        names << plot.name;
    m_plots->setTexts(names);
    showStudies(studies);
    showPlot();
}

void QuestionPage::showPlot()
{
    const ChartPlot &plot = m_picture.plots[m_plot];
    const bool any = !plot.readings.empty();
    m_plots->choose({static_cast<int>(m_plot)});
    m_plots->setVisible(m_picture.plots.size() > 1 && !m_picture.plots.front().readings.empty());
    m_asTable->setText(m_showsTable ? tr("As a chart") : tr("As a table"));
    m_asTable->setVisible(any);
    m_save->setVisible(any);
    m_chart->setVisible(any && !m_showsTable);
    m_table->setVisible(any && m_showsTable);
    m_chart->setPlot(plot, m_picture.title, m_picture.sentence);
    if (m_showsTable)
        m_table->setPlot(plot, m_picture.title);
    fitHeight();
}

void QuestionPage::showStudies(const std::optional<StudyCard> &studies)
{
    m_studies->setVisible(studies.has_value());
    if (!studies)
        return;
    m_studiesTitle->setText(studies->title);
    m_findings->setText(studies->findings.join(QLatin1Char('\n')));
    m_caution->setText(studies->caution);
}

void QuestionPage::focusContent()
{
    QWidget *content = m_chart->isVisibleTo(this) ? static_cast<QWidget *>(m_chart) : m_back;
    content->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const auto ending = filter.lastIndexOf(QLatin1Char('.'));
        dialog->setDefaultSuffix(filter.mid(ending + 1, filter.size() - ending - 2));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        guarded(this, [&] { saveChart(m_picture, m_picture.plots[m_plot], Theme::systemFont(), path); });
    });
    dialog->open();
}

/// The chart leaves room for its sentence where the window allows it.
void QuestionPage::fitHeight()
{
    const Theme &theme = themeOf(this);
    const int height = std::clamp(viewport()->height() - theme.px(besides), theme.px(lowest), theme.px(tallest));
    const bool single = m_picture.plots.empty() || m_picture.plots[m_plot].y.ticks.empty();
    m_chart->setFixedHeight(single ? theme.px(rowHeight) : height);
    m_table->setFixedHeight(height);
}

void QuestionPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    fitHeight();
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)
        Q_EMIT backRequested();
    else
        PageFrame::keyPressEvent(event);
}

} // namespace rung
