// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>

namespace rung {

/// The first argument of the first signal caught. QVariant::value wants a default constructor, which our ids and scores do not have.
template <class T>
T firstArgument(const QSignalSpy &spy)
{
    return *static_cast<const T *>(spy.first().first().constData());
}

} // namespace rung
