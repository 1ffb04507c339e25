// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/rungprogress.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace rung {

/// What would settle the rung, in plain words: how many asks more, another day, and which marks would do. Empty before the first ask
/// and once it is settled.
QString stillOpen(const RungProgress &progress);

/// The first and the last ask on a rung, a sentence each.
struct ThenAndNow
{
    QString then;
    QString now;
};

/// Nothing unless three months lie between the first ask and the last, both with their fear.
std::optional<ThenAndNow> thenAndNow(const RungRecord &record, const QLocale &locale = QLocale());

} // namespace rung
