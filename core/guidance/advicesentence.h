// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/nextrung.h"

#include <QString>
#include <QStringList>

namespace rung {

/// Why this step, in plain translated words made of what is in the record: what happened there, then what is offered.
QString adviceSentence(const Advice &advice, const LadderRecord &record, const LadderProgress &progress);

/// What practice has changed on a rung, a sentence each: fear and handling, then how likely the feared thing seems. Empty before
/// the first ask.
QStringList changeSentences(const RungRecord &record);

/// Why a rung is settled, as one sentence.
QString settledSentence(Settled settled);

} // namespace rung
