// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/opennotebook.h"

namespace rung {

/// Opens the notebook at `path`; where it is sealed, asks in a dialog for what opens it. Null where the person does without.
/// Throws StorageError.
std::unique_ptr<OpenNotebook> openAsking(const QString &path, const QString &state, const Preferences &preferences, Notebook::Access access,
                                         QWidget *parent);

} // namespace rung
