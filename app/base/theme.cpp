// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/theme.h"

#include "app/base/themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace rung {

namespace {
struct RoleColours
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr std::array<RoleColours, 15> colours{{
    {Role::Paper, 0xfffaf8f4, 0xff1c1f22, 0xffffffff},
    {Role::Card, 0xffffffff, 0xff25292d, 0xffffffff},
    {Role::Ink, 0xff23272b, 0xffe8e6e1, 0xff000000},
    {Role::InkQuiet, 0xff5c646b, 0xffa9b0b6, 0xff000000},
    {Role::Line, 0xffddd8cf, 0xff3a4046, 0xff000000},
    {Role::Control, 0xff8a8f94, 0xff7c848b, 0xff000000},
    {Role::Accent, 0xff2f6f73, 0xff6fb7b4, 0xff00484c},
    {Role::OnAccent, 0xffffffff, 0xff1c1f22, 0xffffffff},
    {Role::AccentTint, 0xffe6eeed, 0xff2c3a3b, 0xffffffff},
    {Role::Predicted, 0xffc46a1b, 0xfff0a45c, 0xff8a3f00},
    {Role::Felt, 0xff2b62a8, 0xff86b4ee, 0xff003c8f},
    {Role::Caution, 0xff8a6100, 0xffe3b341, 0xff5c4000},
    {Role::CautionTint, 0xfffcf6e7, 0xff332f22, 0xffffffff},
    {Role::Support, 0xffa23b52, 0xfff08ca0, 0xff8a0f2e},
    {Role::SupportTint, 0xfffcf2f3, 0xff35282d, 0xffffffff},
}};

constexpr double smallestPointSize = 9.0;

double sizeFactor(TextSize size)
{
    switch (size) {
    case TextSize::Title:
        return 1.6;
    case TextSize::Heading:
        return 1.25;
    case TextSize::Body:
        return 1.0;
    case TextSize::Small:
        return 0.9;
    }
    Q_UNREACHABLE();
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

const ThemeStyle *appliedStyle()
{
    return qobject_cast<const ThemeStyle *>(QApplication::style());
}
} // namespace

Theme::Theme() : Theme(Scheme::Light) {}

Theme::Theme(Scheme scheme, int zoomPercent, const QFont &base, bool reducedMotion)
    : m_scheme(scheme), m_zoom(std::clamp(zoomPercent, minimumZoom, maximumZoom)), m_base(base), m_reducedMotion(reducedMotion)
{
}

QFont Theme::systemFont()
{
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

QColor Theme::colour(Role role) const
{
    const RoleColours &entry = colours[static_cast<size_t>(role)];
    Q_ASSERT(entry.role == role);
    switch (m_scheme) {
    case Scheme::Light:
        return QColor::fromRgb(entry.light);
    case Scheme::Dark:
        return QColor::fromRgb(entry.dark);
    case Scheme::Contrast:
        return QColor::fromRgb(entry.contrast);
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    const QColor paper = colour(Role::Paper);
    const QColor card = colour(Role::Card);
    const QColor ink = colour(Role::Ink);
    const QColor quiet = colour(Role::InkQuiet);
    const QColor line = colour(Role::Line);
    QPalette palette(ink, card, card, line, colour(Role::Control), ink, ink, card, paper);
    palette.setColor(QPalette::AlternateBase, paper);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Highlight, colour(Role::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Role::OnAccent));
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Link, colour(Role::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, ink);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quiet);
    return palette;
}

QFont Theme::font(TextSize size, Weight weight) const
{
    QFont font = m_base;
    const double base = m_base.pointSizeF() > 0 ? m_base.pointSizeF() : smallestPointSize + 1;
    font.setPointSizeF(std::max(base * sizeFactor(size), smallestPointSize) * m_zoom / 100.0);
    font.setWeight(weight == Weight::SemiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::px(int at100) const
{
    const int scaled = (at100 * m_zoom + 50) / 100;
    return at100 > 0 ? std::max(scaled, 1) : scaled;
}

int Theme::lineWidth() const
{
    return m_scheme == Scheme::Contrast ? px(2) : std::max(1, m_zoom / 100);
}

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setStyle(new ThemeStyle(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextSize::Body));
}

const Theme &themeOf(const QWidget *)
{
    if (const ThemeStyle *style = appliedStyle())
        return style->theme();
    static const Theme none;
    return none;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace rung
