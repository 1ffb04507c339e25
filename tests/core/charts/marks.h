// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"

#include <vector>

namespace rung::testdata {

/// The marks of one kind, in their order.
template <class Kind>
std::vector<Kind> marksOf(const ChartPlot &plot)
{
    std::vector<Kind> found;
    for (const ChartMark &mark : plot.marks)
        if (const auto *one = std::get_if<Kind>(&mark))
            found.push_back(*one);
    return found;
}

/// Everything a picture says beneath its title.
inline QString wordsOf(const ChartPicture &picture)
{
    return (QStringList{picture.headline, picture.sentence} + picture.details).join(QLatin1Char('\n'));
}

} // namespace rung::testdata
