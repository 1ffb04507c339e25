// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonpath.h"

#include "core/domain/storageerror.h"

namespace rung {

QString JsonPath::toString() const
{
    if (!m_parent)
        return {};
    const QString before = m_parent->toString();
    if (m_index >= 0)
        return before + QStringLiteral("[%1]").arg(m_index);
    constexpr qsizetype longest = 60;
    const QString name = m_name.left(longest).toString();
    return before.isEmpty() ? name : before + u'.' + name;
}

void JsonPath::refuse(const QString &what) const
{
    const QString place = toString();
    throw StorageError(StorageError::Reason::Invalid, *m_fileName, place.isEmpty() ? what : place + QStringLiteral(": ") + what);
}

void JsonPath::refuseNewer() const
{
    throw StorageError(StorageError::Reason::Newer, *m_fileName, toString());
}

} // namespace rung
