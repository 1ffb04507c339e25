// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rung {

/// A place in a JSON file, such as “attempts[3].outcome.peak”: a chain of steps on the stack, spelled out only when it is told.
/// A path must not outlive the file name and the parents it was made from.
class JsonPath
{
public:
    /// The whole of the file called `fileName`.
    explicit JsonPath(const QString &fileName) : m_fileName(&fileName) {}
    JsonPath field(QStringView name) const { return JsonPath(*this, name, -1); }
    JsonPath item(qsizetype index) const { return JsonPath(*this, {}, index); }

    QString toString() const;
    /// Throws StorageError (Invalid) with this place and the sentence `what` as its detail.
    [[noreturn]] void refuse(const QString &what) const;
    /// Throws StorageError (Newer).
    [[noreturn]] void refuseNewer() const;

private:
    JsonPath(const JsonPath &parent, QStringView name, qsizetype index)
        : m_fileName(parent.m_fileName), m_parent(&parent), m_name(name), m_index(index)
    {
    }

    const QString *m_fileName;
    const JsonPath *m_parent = nullptr;
    QStringView m_name = {};
    qsizetype m_index = -1;
};

} // namespace rung
