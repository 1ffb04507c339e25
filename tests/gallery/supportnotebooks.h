// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"

#include <QString>

#include <functional>
#include <vector>

namespace rung::gallery {

/// A notebook in which support speaks, with a name for its pictures.
struct SupportNotebook
{
    QString name;
    std::function<void(Notebook &)> fill;
};

/// A line, a card, one with a therapist and a doctor, a red one after heavy words, and a quiet day.
std::vector<SupportNotebook> supportNotebooks();

} // namespace rung::gallery
