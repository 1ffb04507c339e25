// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

// Loaded before the C library, this notes the family of every socket that a program opens, in the file that RUNG_SOCKETS names.
extern "C" int socket(int family, int type, int protocol)
{
    if (const char *notes = std::getenv("RUNG_SOCKETS")) {
        const int file = open(notes, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        char line[16];
        const int length = std::snprintf(line, sizeof line, "%d\n", family);
        if (file < 0 || write(file, line, static_cast<size_t>(length)) != length)
            std::abort();
        close(file);
    }
    return static_cast<int>(syscall(SYS_socket, family, type, protocol));
}
