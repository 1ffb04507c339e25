// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chartpicture.h"
#include "core/domain/observation.h"

#include <QHash>

#include <span>
#include <vector>

namespace rung {

/// What the readings call each rung; they leave out a rung that is not here.
using RungTitles = QHash<Id<Rung>, QString>;

/// The picture that answers one question from these observations, oldest first. With none it holds an invitation.
ChartPicture chartPicture(ChartQuestion question, std::span<const Observation> observations, const RungTitles &titles = {});

/// All five, in the order of the progress page.
std::vector<ChartPicture> chartPictures(std::span<const Observation> observations, const RungTitles &titles = {});

} // namespace rung
