// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rung::gallery {

/// The texts of labels and buttons in view that have less room than they need, each with the name of what it stands in.
QStringList cutTexts(const QWidget &window);

} // namespace rung::gallery
