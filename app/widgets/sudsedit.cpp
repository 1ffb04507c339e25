// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sudsedit.h"

namespace rung {

namespace {
constexpr int phraseStep = 20;

QStringList phrases()
{
    return {SudsEdit::tr("completely at ease"),
            SudsEdit::tr("a flutter I can ignore"),
            SudsEdit::tr("uneasy, still myself"),
            SudsEdit::tr("strong, I would rather leave"),
            SudsEdit::tr("very strong, hard to think of anything else"),
            SudsEdit::tr("the most fear I can imagine")};
}
} // namespace

SudsEdit::SudsEdit(QWidget *parent) : ScoreEdit(parent)
{
    setPhrases(phrases());
    setEndWords(tr("completely at ease"), tr("the most I can imagine"));
}

std::optional<Suds> SudsEdit::value() const
{
    return number() ? Suds::from(*number()) : std::nullopt;
}

void SudsEdit::setValue(std::optional<Suds> value)
{
    setNumber(value ? std::optional(value->value()) : std::nullopt);
}

QString SudsEdit::phrase(Suds value)
{
    return phrases().at((value.value() + phraseStep / 2) / phraseStep);
}

QString SudsEdit::phraseFor(int number) const
{
    const std::optional<Suds> suds = Suds::from(number);
    return suds ? phrase(*suds) : QString();
}

} // namespace rung
