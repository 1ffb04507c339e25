// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

// Loaded before the C library, this notes what a program does: the family of every socket it opens, in the file that RUNG_SOCKETS names,
// and the word RUNG_WORD wherever it writes it into a file, in the file that RUNG_WRITTEN names.
namespace {

void note(const char *notes, const char *line)
{
    const int file = open(notes, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    const auto length = static_cast<ssize_t>(std::strlen(line));
    if (file < 0 || syscall(SYS_write, file, line, length) != length)
        std::abort();
    close(file);
}

void lookFor(int file, const void *bytes, size_t size)
{
    const char *notes = std::getenv("RUNG_WRITTEN");
    const char *word = std::getenv("RUNG_WORD");
    if (file > STDERR_FILENO && notes && word && memmem(bytes, size, word, std::strlen(word)))
        note(notes, "written\n");
}

} // namespace

extern "C" int socket(int family, int type, int protocol)
{
    if (const char *notes = std::getenv("RUNG_SOCKETS")) {
        char line[16];
        std::snprintf(line, sizeof line, "%d\n", family);
        note(notes, line);
    }
    return static_cast<int>(syscall(SYS_socket, family, type, protocol));
}

extern "C" ssize_t write(int file, const void *bytes, size_t size)
{
    lookFor(file, bytes, size);
    return syscall(SYS_write, file, bytes, size);
}

extern "C" ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    lookFor(file, bytes, size);
    return syscall(SYS_pwrite64, file, bytes, size, at);
}
