// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/catalogue.h"

namespace rung {

class Preferences;

/// A catalogue file of the person's own, remembered by its path; the file is theirs and only ever read.
class OwnCatalogue
{
public:
    explicit OwnCatalogue(Preferences &preferences) : m_preferences(preferences) {}

    /// The file's name; empty when none is open.
    QString name() const;
    /// The items of the file; empty when none is open. Throws StorageError naming the item and the field that are wrong.
    Catalogue items() const;
    /// The built-in items and those of the file, as far as it can be read.
    Catalogue everything() const;
    /// Takes another file in place of this one; throws StorageError, and nothing has changed then.
    void open(const QString &path);
    void close();

private:
    QString path() const;

    Preferences &m_preferences;
};

} // namespace rung
