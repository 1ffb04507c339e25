// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace rung {

/// Lets a screen reader say the current row when the keyboard comes to the list; by itself a list tells of rows only as the keyboard
/// moves among them.
void speakRowOnFocus(QListView *list);

} // namespace rung
