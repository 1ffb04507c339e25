// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rung {

/// Sentences one after the other, without the empty ones. What stands between two is the language's affair.
QString paragraph(const QStringList &sentences);

} // namespace rung
