// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/unixsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace rung {

namespace {
constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t writeEnd = -1;

/// Only what is safe in a signal handler: one byte into the socket.
void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : watched)
        sigaction(signal, &action, nullptr);
}
} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_sockets[1], &byte, 1) == 1)
            Q_EMIT endRequested();
    });
    writeEnd = m_sockets[0];
    handle(note);
}

UnixSignals::~UnixSignals()
{
    handle(SIG_DFL);
    writeEnd = -1;
    delete m_notifier;
    for (const int socket : m_sockets)
        if (socket >= 0)
            ::close(socket);
}

} // namespace rung
