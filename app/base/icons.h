// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QIcon>
#include <QString>

namespace rung {

/// The icon ":/icons/<name>.svg", drawn sharp at any size in the colour `role` has at that moment.
/// Names: today ladder journal progress guide talk menu chevron-down chevron-right chevron-left chevron-up check close search add caution,
/// and rung (the app's own, in accent and predicted). Chevrons left and right do not mirror by themselves.
QIcon themedIcon(const QString &name, Role role = Role::Ink);

} // namespace rung
