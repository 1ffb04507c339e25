// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace rung {

/// The English of a support card, small beneath its translation, and running from left to right in every window.
QLabel *englishLabel(const QString &english);

} // namespace rung
