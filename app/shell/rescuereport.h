// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "core/storage/rescue.h"

namespace rung {

/// What came over from a damaged notebook, and what did not.
class RescueReport : public Sheet
{
    Q_OBJECT

public:
    RescueReport(const Rescue &rescued, const QString &path, QWidget *parent = nullptr);
};

/// "Rescued: 2 ladders, 60 attempts, 55 texts. 3 things could not be read."
QString rescueWords(const Rescue &rescued);

} // namespace rung
