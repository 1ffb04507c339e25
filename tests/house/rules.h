// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/source.h"

#include <QStringList>

namespace rung::house {

/// What a file breaks, one sentence each, beginning with "path:line:"; paths count from the root of the sources.
/// @{

/// SQL between quotes outside core/storage.
QStringList strayStatements(const QString &path, const Source &source);
/// A colour written out anywhere but in the theme.
QStringList strayColours(const QString &path, const Source &source);
/// Anything that could reach a network. Takes the bare text, as build files are searched too.
QStringList networkUse(const QString &path, const QString &text);
/// A missing licence line; a script may have its "#!" above the two.
QStringList missingLicence(const QString &path, const QString &text);
/// A counted text ("%n asks") that is not among `counted`.
QStringList uncountedTexts(const QString &path, const Source &source, const QStringList &counted);
/// More lines than one idea takes.
QStringList tooLong(const QString &path, const QString &text);

/// @}

/// The counted texts of a translation file that have a word for every number.
QStringList countedTexts(const QByteArray &translations);

inline constexpr int mostLines = 400;

} // namespace rung::house
