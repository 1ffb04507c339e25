// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/englishbeside.h"
#include "core/guidance/supportrules.h"

#include <QString>

namespace rung {

/// What a card says for a rule: the line, what was noticed in the person's own record, and what could help. It names no cause.
struct SupportWords
{
    QString line;
    QString noticed;
    QString helps;
};

/// What is said is remembered in `beside`, where it is given.
SupportWords supportWords(const SupportSign &sign, EnglishBeside *beside = nullptr);

/// The words of support cards, with their English.
EnglishBeside supportTexts();

/// That it comes from what was written, and may be wrong.
QString mayBeWrong(EnglishBeside &beside);
/// That a therapist can go on from here.
QString therapistSentence(EnglishBeside &beside);
/// What a sign of panic adds.
QString medicalSentence(EnglishBeside &beside);

} // namespace rung
