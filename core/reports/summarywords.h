// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"

#include <QCoreApplication>
#include <QLocale>

namespace rung::summary {

/// A text of the summary; lupdate finds it by the macro around it.
inline QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Summary", text, nullptr, n);
}

inline QString dateText(Day day)
{
    return QLocale().toString(day.date(), QLocale::LongFormat);
}

inline QString numberText(int number)
{
    return QLocale().toString(number);
}

} // namespace rung::summary
