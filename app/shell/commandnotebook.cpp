// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandnotebook.h"

#include "core/domain/storageerror.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/sealednotebook.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace rung::command {

namespace {

/// The terminal shows nothing of what is typed while this lives.
class HiddenTyping
{
public:
    HiddenTyping() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        std::fputs(qPrintable(QCoreApplication::translate("CommandLine", "Passphrase or recovery code: ")), stderr);
    }
    ~HiddenTyping()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

private:
    termios m_before = {};
    bool m_isTerminal;
};

QString lineFromInput()
{
    const HiddenTyping hidden;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString text = QString::fromUtf8(line);
    wipe({reinterpret_cast<unsigned char *>(line.data()), static_cast<size_t>(line.size())});
    return text;
}

Seal askForSeal(const QString &path)
{
    const SealHeader header = sealHeaderOf(path);
    QString typed = lineFromInput();
    auto seal = Seal::opened(header, Passphrase{Secret::ofText(typed)});
    if (!seal)
        if (auto code = RecoveryCode::from(typed))
            seal = Seal::opened(header, std::move(*code));
    wipe(typed);
    if (!seal)
        throw StorageError(StorageError::Reason::Sealed, path);
    return std::move(*seal);
}

} // namespace

std::unique_ptr<Notebook> openNotebook(const QString &path, Notebook::Access access)
{
    return isSealedFile(path) ? Notebook::openSealed(path, askForSeal(path), {}, access) : Notebook::open(path, {}, access);
}

} // namespace rung::command
