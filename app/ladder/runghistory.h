// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/ladderrecord.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace rung {

class Disclosure;

/// What came of a rung over time: then and now, the lines left there, and every try from the first to the last.
class RungHistory : public QWidget
{
    Q_OBJECT

public:
    explicit RungHistory(QWidget *parent = nullptr);

    /// `lines` are those left on the rung, the newest last. The observations behind the record stay where they are until the next call.
    void showRecord(const RungRecord &record, const QStringList &lines, Day today);
    void clear();

Q_SIGNALS:
    void entryRequested(const Id<Attempt> &attempt);

private:
    void showLines(const QStringList &lines);
    void forgetTries();
    void fillTries();

    QLabel *m_thenAndNow;
    QLabel *m_lines;
    Disclosure *m_all;
    QWidget *m_rows = nullptr;
    std::vector<const Observation *> m_tries;
    std::optional<Day> m_today;
};

} // namespace rung
