// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/seal.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace rung {

/// The desktop's keyring, where the key of a sealed notebook can be kept for this computer alone. Keys go by the path of their notebook.
namespace keyring {

/// Whether the desktop has one.
bool isThere();
/// Asks for the key and tells it, or nothing where there is none, unless `asker` is gone by then.
void find(const QString &path, QObject *asker, std::function<void(std::optional<MasterKey>)> tell);
/// Keeps the key; tells what hindered it, or an empty text.
void remember(const QString &path, const MasterKey &key, QObject *asker, std::function<void(const QString &)> tell);
void forget(const QString &path);

} // namespace keyring

} // namespace rung
