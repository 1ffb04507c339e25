// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"
#include "core/guidance/courtesy.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace rung {

class ChipGroup;

/// The four checks on whether an ask is a kind one. Only how often it may be asked is kept; "not sure" opens a hint.
class CourtesyChecks : public QWidget
{
    Q_OBJECT

public:
    explicit CourtesyChecks(QWidget *parent = nullptr);

    /// Nothing while it is open or not sure.
    std::optional<Again> again() const;
    void setAgain(std::optional<Again> again);

Q_SIGNALS:
    void changed();

private:
    ChipGroup *addCheck(QVBoxLayout *column, CourtesyCheck check, const QStringList &answers);

    ChipGroup *m_again = nullptr;
};

} // namespace rung
