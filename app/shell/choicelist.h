// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QSet>
#include <QUuid>

#include "app/shell/summarysource.h"

#include <limits>

namespace rung {

/// A list to tick things in, at most so many of them.
class ChoiceList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(const QString &name, QWidget *parent = nullptr);

    /// Replaces the list; what was ticked and is still there stays so.
    void setChoices(const std::vector<SummaryItem> &choices);
    void setMost(int most) { m_most = most; }
    QSet<QUuid> chosen() const;
    /// Ticks the first ones, as many as may be.
    void chooseAll();
    void chooseNone();

Q_SIGNALS:
    void changed();

private:
    void setAll(Qt::CheckState state);
    void admit(QListWidgetItem *item);

    int m_most = std::numeric_limits<int>::max();
};

} // namespace rung
