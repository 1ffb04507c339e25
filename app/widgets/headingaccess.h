// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace rung {

/// Tells screen readers that this label is a heading, so that they can go from one to the next.
void speakAsHeading(QLabel *label);

} // namespace rung
