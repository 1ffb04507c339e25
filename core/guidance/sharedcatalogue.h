// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rung.h"
#include "core/guidance/catalogue.h"

#include <span>

namespace rung {

/// The rungs as items for others, in their order: what is asked, where, how hard, why and how kindly. Notes, later ratings and everything
/// that was tried stay with the person. A rung from a catalogue keeps that id, so that it is known again.
Catalogue catalogueOf(std::span<const Rung> rungs);

/// The items as `parseCatalogue` reads them, one field a line.
QByteArray writeCatalogue(const Catalogue &catalogue);

/// The items of the first, then those of the second whose ids are new.
Catalogue joined(const Catalogue &first, const Catalogue &second);

} // namespace rung
