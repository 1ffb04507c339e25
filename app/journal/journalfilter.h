// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/notebook/journalreader.h"

#include <QTimer>

#include <vector>

class QBoxLayout;
class QLineEdit;

namespace rung {

class FilterButton;

/// What to look for in the journal: words and filters typed in one field, and the same filters as pills.
class JournalFilter : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilter(QWidget *parent = nullptr);

    /// Offers the ladders, rungs and tags there are; what was chosen stays so as long as it is among them. Throws StorageError.
    void setChoices(const Notebook &notebook);
    JournalQuery query(Day today) const;
    QString words() const;
    bool isEmpty() const;
    /// The one day that is looked for.
    std::optional<Day> day() const { return m_day; }

    /// Looks for these words, at once.
    void lookFor(const QString &words);
    void chooseTag(const Tag &tag);
    /// What was written on a ladder or rung and from one day to another, and nothing else; what else is asked is left out.
    void lookWithin(const JournalQuery &wanted);
    void chooseDay(rung::Day day);
    /// Takes back everything looked for; silent when nothing was.
    void clear();
    void focusSearch();

Q_SIGNALS:
    /// At once for a choice, a moment after the last key for words.
    void changed();
    /// The person wants to name a day.
    void dayRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    std::vector<FilterButton *> pills() const;
    void offerLadders();
    void offerRungs();
    void offerTags();
    void offerTimes();
    void noteLadder();
    void noteTime();
    std::optional<Id<Ladder>> ladder() const;
    std::optional<Id<Rung>> rung() const;
    std::optional<Tag> tag() const;

    QLineEdit *m_search;
    QTimer m_pause;
    FilterButton *m_answer;
    FilterButton *m_ladder;
    FilterButton *m_rung;
    FilterButton *m_tag;
    FilterButton *m_fear;
    FilterButton *m_when;
    QBoxLayout *m_row;
    std::vector<Ladder> m_ladders;
    std::vector<Rung> m_rungs; ///< of every ladder
    std::vector<Rung> m_offeredRungs;
    std::vector<Tag> m_tags;
    std::optional<Day> m_day;
    int m_time = 0; ///< the choice of When that is in force
};

} // namespace rung
