// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/seal.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rung {

/// The drafts kept at `path`; none when the file is missing or cannot be understood, as a draft is never worth refusing to start for.
/// With a seal they are sealed as the notebook is.
QJsonObject loadDrafts(const QString &path, const Seal *seal = nullptr);

/// Puts the drafts of some forms into the file and takes those of others out; what else stands in it, by another window, stays. The file
/// is replaced whole, readable by its owner alone and on the disk when this returns. Throws StorageError.
void changeDrafts(const QString &path, const QJsonObject &kept, const QStringList &dropped, const Seal *seal = nullptr);

} // namespace rung
