// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/questionpage.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/progress/readingtable.h"
#include "app/progress/scopechoice.h"
#include "app/progress/tablecopy.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/chartfile.h"
#include "app/widgets/chartview.h"
#include "app/widgets/chips.h"
#include "app/widgets/labels.h"
#include "core/domain/sentences.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
constexpr int rowHeight = 170; ///< of a plot with a single row
constexpr int lowest = 260;
constexpr int tallest = 460;
constexpr int besides = 360; ///< what stands above and beneath the chart, roughly

} // namespace

QuestionPage::QuestionPage(QWidget *parent)
    : PageFrame({}, {}, Width::Wide, parent),
      m_scope(new ScopeChoice(this)),
      m_back(quietButton(tr("‹ All questions"))),
      m_asTable(secondaryButton({})),
      m_keep(secondaryButton(tr("Save or copy"))),
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
    addKeepMenu();
    addTrailing(m_scope->rangeButton());
    addTrailing(m_asTable);
    addTrailing(m_keep);
    connect(m_asTable, &QPushButton::clicked, this, [this] {
        m_showsTable = !m_showsTable;
        showPlot();
    });
}

void QuestionPage::addKeepMenu()
{
    m_keep->setObjectName(QStringLiteral("keepButton"));
    auto *menu = new QMenu(m_keep);
    const auto add = [&](const char *name, const QString &text, void (QuestionPage::*deed)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, deed);
    };
    add("savePictureAction", tr("Save picture…"), &QuestionPage::chooseFile);
    add("copyPictureAction", tr("Copy as image"), &QuestionPage::copyPicture);
    add("copyTableAction", tr("Copy the table"), &QuestionPage::copyTable);
    m_keep->setMenu(menu);
}

void QuestionPage::addWayBack()
{
    m_back->setObjectName(QStringLiteral("allQuestionsButton"));
    m_back->setAccessibleName(tr("All questions"));
    setButtonKind(m_scope->filterButton(), ButtonKind::Chip);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_scope->filterButton());
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
    connect(m_chart, &ChartView::daysActivated, this, &QuestionPage::daysRequested);
    connect(m_table, &ReadingTable::daysActivated, this, &QuestionPage::daysRequested);
    connect(m_chart, &ChartView::menuRequested, this, &QuestionPage::showReadingMenu);
    connect(m_table, &ReadingTable::menuRequested, this, &QuestionPage::showReadingMenu);
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
    QStringList names;
    for (const ChartPlot &plot : picture.plots)
        names << plot.name;
    m_plots->setTexts(names);
    showStudies(studies);
    showPlot();
}

void QuestionPage::showPlot()
{
    const ChartPlot &shown = plot();
    const bool any = !shown.readings.empty();
    const bool withKey = any && !m_showsTable;
    showText(m_details, paragraph(m_picture.details + QStringList(withKey ? shown.key : QString())));
    m_plots->choose({static_cast<int>(m_plot)});
    m_plots->setVisible(m_picture.plots.size() > 1 && !m_picture.plots.front().readings.empty());
    m_asTable->setText(m_showsTable ? tr("As a chart") : tr("As a table"));
    m_asTable->setVisible(any);
    m_keep->setVisible(any);
    m_chart->setVisible(any && !m_showsTable);
    m_table->setVisible(any && m_showsTable);
    m_chart->setPlot(shown, m_picture.title, m_picture.sentence);
    if (m_showsTable)
        m_table->setPlot(shown, m_picture.title);
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

void QuestionPage::showReadingMenu(const Id<Attempt> &attempt, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("readingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open the entry")), &QAction::triggered, this, [this, attempt] { Q_EMIT entryRequested(attempt); });
    connect(menu->addAction(tr("Only this rung")), &QAction::triggered, this, [this, attempt] { Q_EMIT rungRequested(attempt); });
    menu->popup(place);
}

void QuestionPage::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartImage(m_picture, plot(), Theme::systemFont()));
}

void QuestionPage::copyTable()
{
    QGuiApplication::clipboard()->setMimeData(tableData(plot()));
}

void QuestionPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QString(m_picture.title).remove(QLatin1Char('?')));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const auto ending = filter.lastIndexOf(QLatin1Char('.'));
        dialog->setDefaultSuffix(filter.mid(ending + 1, filter.size() - ending - 2));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { guarded(this, [&] { saveChart(m_picture, plot(), Theme::systemFont(), path); }); });
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
    else if (event->matches(QKeySequence::Copy) && !plot().readings.empty())
        m_showsTable ? copyTable() : copyPicture();
    else
        PageFrame::keyPressEvent(event);
}

} // namespace rung
