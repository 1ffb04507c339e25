// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rung {

/// A sentence about an archive in the language of the person.
inline QString archiveWords(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

} // namespace rung
