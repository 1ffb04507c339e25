// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pageframe.h"
#include "core/charts/chartpicture.h"
#include "core/charts/studycard.h"

#include <optional>

class QLabel;
class QPushButton;

namespace rung {

class Card;
class ChartView;
class ChipGroup;
class ReadingTable;
class ScopeChoice;

/// One question large: its chart or table, the answer as a sentence, and what belongs to it.
class QuestionPage : public PageFrame
{
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent = nullptr);

    ScopeChoice *scopeChoice() const { return m_scope; }
    /// Another question begins with its chart; the same one keeps how it is looked at.
    void show(const ChartPicture &picture, const std::optional<StudyCard> &studies);
    void focusContent();

Q_SIGNALS:
    void backRequested();
    void entryRequested(const Id<Attempt> &attempt);
    void daysRequested(const rung::ChartDays &days);
    /// The questions are to look at the rung of this attempt alone.
    void rungRequested(const Id<Attempt> &attempt);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeader();
    void addWayBack();
    void addCard();
    void addStudies();
    void showPlot();
    void showStudies(const std::optional<StudyCard> &studies);
    void fitHeight();
    void addKeepMenu();
    void showReadingMenu(const Id<Attempt> &attempt, const QPoint &place);
    void copyPicture();
    void copyTable();
    void chooseFile();
    const ChartPlot &plot() const { return m_picture.plots[m_plot]; }

    ScopeChoice *m_scope;
    QPushButton *m_back;
    QPushButton *m_asTable;
    QPushButton *m_keep;
    ChipGroup *m_plots;
    ChartView *m_chart;
    ReadingTable *m_table;
    QLabel *m_sentence;
    QLabel *m_details;
    Card *m_studies;
    QLabel *m_studiesTitle;
    QLabel *m_findings;
    QLabel *m_caution;
    ChartPicture m_picture;
    std::size_t m_plot = 0;
    bool m_showsTable = false;
};

} // namespace rung
