// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/likelihoodedit.h"

#include <QLocale>

namespace rung {

LikelihoodEdit::LikelihoodEdit(QWidget *parent) : ScoreEdit(parent)
{
    setEndWords(tr("surely not"), tr("surely"));
}

std::optional<Likelihood> LikelihoodEdit::value() const
{
    return number() ? Likelihood::from(*number()) : std::nullopt;
}

void LikelihoodEdit::setValue(std::optional<Likelihood> value)
{
    setNumber(value ? std::optional(value->value()) : std::nullopt);
}

QString LikelihoodEdit::shown(int number) const
{
    return tr("%1 %").arg(QLocale().toString(number));
}

} // namespace rung
