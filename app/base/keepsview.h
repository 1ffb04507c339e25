// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace rung {

/// A page that can say where the person stands in it, so that the same view can be given to one built anew at another zoom,
/// theme or language. Scrolling and focus are kept without it.
class KeepsView
{
public:
    virtual ~KeepsView() = default;
    virtual QJsonObject view() const = 0;
    /// Takes what `view` gave; leaves out what is no longer there.
    virtual void restoreView(const QJsonObject &view) = 0;
};

} // namespace rung
