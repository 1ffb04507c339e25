// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/chips.h"
#include "core/domain/prediction.h"

#include <optional>

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace rung {

/// When an attempt is meant to happen: no day, a day, or a day and a time. The fields for them come only when asked for.
class WhenEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WhenEdit(Day today, QWidget *parent = nullptr);

    std::optional<PlannedFor> value() const;
    void setValue(const std::optional<PlannedFor> &value);

Q_SIGNALS:
    void changed();

private:
    enum class Choice { Today, Tomorrow, ChooseADay };

    void showFields();
    QDate date() const;

    Day m_today;
    std::optional<PlannedFor> m_given;
    ChoiceChips<Choice> *m_day;
    QDateEdit *m_date;
    QCheckBox *m_timed;
    QTimeEdit *m_time;
};

/// A planned day or moment as text, and back.
QString toText(const PlannedFor &when);
std::optional<PlannedFor> plannedFrom(const QString &text);

} // namespace rung
