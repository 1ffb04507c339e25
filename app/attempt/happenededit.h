// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/chips.h"
#include "core/domain/instant.h"

#include <optional>

class QDateEdit;
class QTimeEdit;

namespace rung {

/// When something happened: just now, unless an earlier day and time are entered.
class HappenedEdit : public QWidget
{
    Q_OBJECT

public:
    explicit HappenedEdit(const Instant &now, QWidget *parent = nullptr);

    /// Nothing for "just now". What was shown and not touched comes back as it was, seconds and offset included.
    std::optional<Instant> value() const;
    void setValue(const std::optional<Instant> &value);

Q_SIGNALS:
    void changed();

private:
    enum class Choice { JustNow, Earlier };

    void noteChange();
    void showFields();

    std::optional<Instant> m_given;
    ChoiceChips<Choice> *m_choice;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    bool m_touched = false;
};

} // namespace rung
