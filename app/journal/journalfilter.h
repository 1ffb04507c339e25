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

/// What to look for in the journal: words, an answer, a ladder, a time.
class JournalFilter : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilter(QWidget *parent = nullptr);

    /// Offers these ladders; the one chosen stays so as long as it is among them.
    void setLadders(std::vector<Ladder> ladders);
    JournalQuery query(Day today) const;
    QString words() const;
    bool isEmpty() const;
    /// Looks for these words, at once.
    void lookFor(const QString &words);
    /// Takes back everything looked for; silent when nothing was.
    void clear();
    void focusSearch();

Q_SIGNALS:
    /// At once for a choice, a moment after the last key for words.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    std::optional<Id<Ladder>> ladder() const;

    QLineEdit *m_search;
    QTimer m_pause;
    FilterButton *m_answer;
    FilterButton *m_ladder;
    FilterButton *m_when;
    QBoxLayout *m_row;
    std::vector<Ladder> m_ladders;
};

} // namespace rung
