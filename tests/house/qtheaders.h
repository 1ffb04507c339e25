// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace rung::house {

/// Which Qt module a header belongs to, as the headers installed on this computer say.
class QtHeaders
{
public:
    /// Looks through the folders "QtCore", "QtGui" … beneath `folder`.
    static QtHeaders installed(const QString &folder);

    /// The module without its "Qt", for example "Widgets" for <QWidget> and <QtWidgets/QWidget>; nothing for a header that is not Qt's.
    std::optional<QString> moduleOf(const QString &header) const;
    bool isEmpty() const { return m_moduleByHeader.isEmpty(); }

private:
    QHash<QString, QString> m_moduleByHeader;
};

} // namespace rung::house
