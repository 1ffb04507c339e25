// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/intensityedit.h"

namespace rung {

IntensityEdit::IntensityEdit(const QString &low, const QString &high, QWidget *parent) : ScoreEdit(parent)
{
    setEndWords(low, high);
}

std::optional<Suds> IntensityEdit::value() const
{
    return number() ? Suds::from(*number()) : std::nullopt;
}

void IntensityEdit::setValue(std::optional<Suds> value)
{
    setNumber(value ? std::optional(value->value()) : std::nullopt);
}

} // namespace rung
