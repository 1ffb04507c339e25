// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keeping.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <utility>

namespace rung {

namespace {
constexpr std::chrono::milliseconds betweenLooks(2);
constexpr std::chrono::milliseconds aMoment(150);
} // namespace

PassTime Keeping::passTime()
{
    return [this](const std::future<void> &written) { pass(written); };
}

void Keeping::whenKept(std::function<void()> act)
{
    if (m_passing)
        m_then.push_back(std::move(act));
    else
        act();
}

void Keeping::pass(const std::future<void> &written)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer since;
    since.start();
    bool said = false;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (written.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
            loop.quit();
        else if (!said && std::chrono::milliseconds(since.elapsed()) > aMoment) {
            said = true;
            Q_EMIT takesLonger();
        }
    });
    look.start(betweenLooks);
    m_passing = true;
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    m_passing = false;
    if (said)
        Q_EMIT ended();
    for (std::function<void()> &act : std::exchange(m_then, {}))
        QTimer::singleShot(0, this, std::move(act));
}

} // namespace rung
