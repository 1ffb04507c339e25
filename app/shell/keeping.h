// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/passtime.h"

#include <functional>
#include <vector>

namespace rung {

/// Lets the window paint and its timers run while a sealed notebook is written; keys and clicks wait until it is. Where that takes a
/// moment, it says so.
class Keeping : public QObject
{
    Q_OBJECT

public:
    /// For the notebook; it must not outlive this object.
    PassTime passTime();
    /// Does what would take pages or the notebook away: now, or once what is being kept is kept.
    void whenKept(std::function<void()> act);

Q_SIGNALS:
    void takesLonger();
    /// It said so, and has come to its end.
    void ended();

private:
    void pass(const std::future<void> &written);

    bool m_passing = false;
    std::vector<std::function<void()>> m_then;
};

} // namespace rung
