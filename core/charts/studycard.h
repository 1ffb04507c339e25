// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rung {

/// What studies found about asking and about worries: background beside one's own figures, not a target.
struct StudyCard
{
    QString title;
    QStringList findings; ///< one sentence each, with its source
    QString caution;      ///< why a yes is no proof that an ask was welcome
};

/// The card, once there are enough asks of one's own (`n` forecasts of a no) to stand beside it.
std::optional<StudyCard> studyCard(int n);

} // namespace rung
