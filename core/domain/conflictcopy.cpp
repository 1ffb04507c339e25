// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflictcopy.h"

#include <QRegularExpression>

namespace rung {

namespace {

/// What stands between the name and its ending, once or several times: a copy in conflict with a copy.
const QRegularExpression &addition()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(?:"
                       "\\.sync-conflict-\\d{8}-\\d{6}-[A-Z0-9]+"                                                            // Syncthing
                       "|_conflict-\\d{8}-\\d{6}" // ownCloud, older
                       "| \\((?:[^()]+ )?conflicted copy (?:[^()]+ )?\\d{4}-\\d{2}-\\d{2}(?: \\d{4,6})?(?: \\(\\d+\\))?\\)" // the others
                       ")+")));
    return pattern;
}

} // namespace

bool isConflictCopy(const QString &name, const QString &other)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString base = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    if (base.isEmpty() || other.size() <= name.size() || !other.startsWith(base) || !other.endsWith(ending))
        return false;
    return addition().match(other.mid(base.size(), other.size() - name.size())).hasMatch();
}

QStringList conflictCopiesOf(const QString &name, const QStringList &names)
{
    QStringList found;
    for (const QString &other : names)
        if (isConflictCopy(name, other))
            found << other;
    return found;
}

} // namespace rung
