// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/prediction.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace rung {

/// One appointment for a person's own calendar. The title is all anybody sees who looks at that calendar, so it says nothing.
struct Appointment
{
    QUuid id; ///< the same for the same plan, so that a calendar replaces the earlier one
    QString title;
    PlannedFor when;
    Instant writtenAt;
};

/// The appointment as an iCalendar file (RFC 5545). A moment stands there in UTC with an alarm, as the file knows no zone; a day stands
/// as the whole day without a zone and leaves the person free.
QByteArray writeCalendar(const Appointment &appointment);

} // namespace rung
