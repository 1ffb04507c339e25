// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/vault.h"

namespace rung {

/// Whether the file at `path` is a sealed notebook; false as well where there is none.
bool isSealedFile(const QString &path);

/// What is under the seal of the file at `path`. Throws StorageError: Damaged where the seal does not hold.
Image unsealedImage(const QString &path, const Seal &seal);

/// Opens a sealed notebook into memory, bringing an older one up to date after keeping a sealed copy. With ReadOnly nothing is locked and
/// nothing can be changed. Throws StorageError.
std::unique_ptr<Database> openSealedNotebook(const QString &path, Seal seal, Database::Access access, PassTime passTime);

/// A notebook's image as a notebook of its own, to be read alone; with a seal where it is one's of a sealed notebook, so that no plain
/// copy is made of it either.
std::unique_ptr<Database> openImage(const QString &path, Image image, const Seal *seal);

/// Puts a sealed file in the place of the plain one of this open notebook. The new file is read back and held against the image before
/// the old one goes, what the disk still has of the old one is overwritten where that is possible, and copies that were kept before an
/// update go as well. Throws StorageError; the plain file stays then. The database leads nowhere afterwards: close it and open the sealed
/// one.
void sealNotebookFile(const Database &plain, const Seal &seal);

/// The other way round: a plain file in the place of the sealed one, read back before.
void unsealNotebookFile(const Database &sealed);

/// A sealed copy of an open sealed notebook in another place, which appears whole or not at all and is read back. Throws StorageError:
/// Exists where something is.
void backUpSealed(const Database &sealed, const QString &copy);

} // namespace rung
