// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clock.h"

namespace rung {

Clock systemClock()
{
    return [] {
        const QDateTime now = QDateTime::currentDateTime();
        // A wall clock with an offset of odd seconds (before standard time) cannot be "now".
        return Instant::from(now.addMSecs(-now.time().msec())).value();
    };
}

IdSource randomIds()
{
    return [] { return QUuid::createUuid(); };
}

} // namespace rung
