// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/storageerror.h"

#include "core/domain/sentences.h"

#include <QCoreApplication>

namespace rung {

namespace {
QString sentence(StorageError::Reason reason)
{
    using Reason = StorageError::Reason;
    const auto say = [](const char *text) { return QCoreApplication::translate("StorageError", text); };
    switch (reason) {
    case Reason::Missing:
        return say(QT_TRANSLATE_NOOP("StorageError", "There is no file “%1”. Check the name, or create a new notebook."));
    case Reason::Exists:
        return say(QT_TRANSLATE_NOOP("StorageError", "“%1” is already there and was left as it is. Choose another name."));
    case Reason::NotANotebook:
        return say(QT_TRANSLATE_NOOP("StorageError", "“%1” is not a Rung notebook. It was left as it is."));
    case Reason::Newer:
        return say(
            QT_TRANSLATE_NOOP("StorageError", "“%1” was written by a newer Rung. Update Rung to open it; the file was left as it is."));
    case Reason::Damaged:
        return say(QT_TRANSLATE_NOOP("StorageError", "“%1” is damaged. It was left as it is; open a backup instead."));
    case Reason::Locked:
        return say(QT_TRANSLATE_NOOP("StorageError", "Another program is using “%1”. Close it there and try again; nothing was changed."));
    case Reason::ReadOnly:
        return say(QT_TRANSLATE_NOOP("StorageError", "“%1” may be read but not changed. Allow writing to it, or work on a copy."));
    case Reason::NoSpace:
        return say(
            QT_TRANSLATE_NOOP("StorageError", "The disk of “%1” is full. Make some room and try again; what was saved before is safe."));
    case Reason::NotAllowed:
        return say(QT_TRANSLATE_NOOP("StorageError", "You are not allowed to use “%1”. Check who may read and write it."));
    case Reason::Unreadable:
        return say(QT_TRANSLATE_NOOP("StorageError", "“%1” could not be read or written. Check the disk and try again."));
    case Reason::Moved:
        return say(QT_TRANSLATE_NOOP("StorageError",
                                     "“%1” was moved or deleted while it was open, so this was not saved. All you saved before is still "
                                     "here, and Backup in the menu makes a copy of it."));
    case Reason::Replaced:
        return say(QT_TRANSLATE_NOOP("StorageError",
                                     "Another program has changed “%1” since you opened it, so it was left as it is. Save a copy of what "
                                     "you have here, then open it again."));
    case Reason::Sealed:
        return say(QT_TRANSLATE_NOOP("StorageError", "“%1” is sealed. It opens with its passphrase or its recovery code."));
    case Reason::Invalid:
        return say(QT_TRANSLATE_NOOP("StorageError", "“%1” cannot be taken in as it is. Nothing was changed."));
    }
    Q_UNREACHABLE();
}
} // namespace

StorageError::StorageError(Reason reason, QString file, QString detail)
    : std::runtime_error(detail.toStdString()), m_reason(reason), m_file(std::move(file)), m_detail(std::move(detail))
{
}

QString StorageError::message() const
{
    return paragraph({sentence(m_reason).arg(m_file), m_reason == Reason::Invalid ? m_detail : QString()});
}

} // namespace rung
