// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QElapsedTimer>

#include <cstdio>

#include <unistd.h>

namespace rung {

/// How far long work is, on a terminal; nothing in a pipe or a file.
class TerminalProgress
{
public:
    ~TerminalProgress()
    {
        if (m_shown >= 0)
            std::fputs("\r      \r", stderr);
    }

    WorkProgress listener()
    {
        if (!isatty(fileno(stderr)))
            return {};
        m_since.start();
        return [this](double share) {
            show(static_cast<int>(100 * share));
            return true;
        };
    }

private:
    void show(int percent)
    {
        constexpr int momentMs = 400;
        if (percent == m_shown || m_since.elapsed() < momentMs)
            return;
        m_shown = percent;
        std::fprintf(stderr, "\r%3d %% ", percent);
        std::fflush(stderr);
    }

    QElapsedTimer m_since;
    int m_shown = -1;
};

/// Does long work and shows on a terminal how far it is.
template <class Work>
auto shownOnTerminal(Work work)
{
    TerminalProgress terminal;
    return work(terminal.listener());
}

} // namespace rung
