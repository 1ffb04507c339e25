// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chartlook.h"

#include "app/base/theme.h"

namespace rung {

namespace {
constexpr float stairShare = 0.4F;         ///< of the line's colour in the stair's, the rest is the card's
constexpr float stairShareContrast = 0.1F;

QColor blended(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}
} // namespace

ChartLook screenLook(const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const QColor ground = theme.colour(Role::Card);
    const QColor line = theme.colour(Role::Line);
    const float share = theme.scheme() == Scheme::Contrast ? stairShareContrast : stairShare;
    return {ground,
            theme.colour(Role::Ink),
            theme.colour(Role::InkQuiet),
            line,
            blended(ground, line, share),
            theme.colour(Role::Predicted),
            theme.colour(Role::Felt),
            theme.font(TextSize::Small),
            theme.zoom() / 100.0};
}

} // namespace rung
