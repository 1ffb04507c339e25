// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rung {

enum class ButtonKind { Secondary, Primary, Quiet, Chip };

/// Names of the dynamic properties by which a widget tells the style how it wants to look.
namespace looks {

/// On a QPushButton: a ButtonKind as int.
inline constexpr const char *button = "rungButton";
/// On a checkable QPushButton: true draws a chevron that points up when checked.
inline constexpr const char *unfolds = "rungUnfolds";
/// On a QRadioButton or QCheckBox: true draws it as a chip.
inline constexpr const char *chip = "rungChip";

} // namespace looks

} // namespace rung
