// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rung {

/// Whether a file of the name `other` is what Syncthing, Nextcloud, ownCloud or Dropbox made of the file `name` when it was changed in two
/// places at once; both are names without a folder.
bool isConflictCopy(const QString &name, const QString &other);

/// Those among `names`, in their order.
QStringList conflictCopiesOf(const QString &name, const QStringList &names);

} // namespace rung
