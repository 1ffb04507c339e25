// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace rung {

/// The drafts kept at `path`; none when the file is missing or cannot be understood, as a draft is never worth refusing to start for.
QJsonObject loadDrafts(const QString &path);

/// Replaces the file whole, readable by its owner alone and on the disk when this returns. Throws StorageError.
void saveDrafts(const QString &path, const QJsonObject &drafts);

} // namespace rung
