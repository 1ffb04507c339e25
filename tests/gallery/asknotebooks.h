// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QString>

#include <memory>
#include <vector>

namespace rung::gallery {

/// A notebook for the pictures of the charts, with a name for them.
struct AskNotebook
{
    QString name;
    int asks = 0;
    bool harder = false; ///< felt above what was expected
    bool equal = false;  ///< every ask the same
    int left = 0;        ///< as many more were left before the answer
    bool inEveryLook = false;
};

/// No asks, few, many, and what is unusual.
std::vector<AskNotebook> askNotebooks();

/// Filled so on one ladder of four rungs, the last ask on the day `notebook` stands at.
void fill(Notebook &notebook, const AskNotebook &wanted);

} // namespace rung::gallery
