// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace rung {

/// How the window can look: two by taste, one for high contrast.
enum class Scheme { Light, Dark, Contrast };

// GCC takes scoped enumerators for shadows of the domain's types of the same name, which they cannot hide.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

/// What a colour is for; pages name roles and never colours.
enum class Role {
    Paper,       ///< the window
    Card,        ///< surfaces and fields
    Ink,         ///< text
    InkQuiet,    ///< secondary text
    Line,        ///< hairlines and grids, decoration only
    Control,     ///< borders of fields and chips, empty tracks
    Accent,      ///< the one primary button, selection, focus
    OnAccent,    ///< text on the accent
    AccentTint,  ///< the soft ground of what is chosen
    Predicted,   ///< hollow marks: what was expected
    Felt,        ///< filled marks: what happened
    Caution,     ///< amber: its edge, icon and heading
    CautionTint, ///< the ground of an amber card
    Support,     ///< Talk to someone, and the red card
    SupportTint, ///< the ground of a red card
};

enum class TextSize { Title, Heading, Body, Small };

#pragma GCC diagnostic pop

enum class Weight { Regular, SemiBold };

/// Every colour, size and font of the interface, for one scheme and one zoom.
class Theme
{
public:
    static constexpr int minimumZoom = 80;
    static constexpr int maximumZoom = 250;

    Theme();
    /// `zoomPercent` is held within 80–250; `base` is the system font at 100 %.
    explicit Theme(Scheme scheme, int zoomPercent = 100, const QFont &base = systemFont(), bool reducedMotion = false);

    static QFont systemFont();

    Scheme scheme() const { return m_scheme; }
    int zoom() const { return m_zoom; }
    /// Whether nothing on screen moves.
    bool reducedMotion() const { return m_reducedMotion; }

    QColor colour(Role role) const;
    QPalette palette() const;
    QFont font(TextSize size, Weight weight = Weight::Regular) const;

    /// A length given for 100 %, at this zoom, never less than one pixel for a positive length.
    int px(int at100) const;
    /// The width of a line: hairline, or twice that in high contrast.
    int lineWidth() const;

    int pageMargin() const { return px(40); }
    int cardPadding() const { return px(24); }
    int gapTiny() const { return px(8); }
    int gapSmall() const { return px(12); }
    int gap() const { return px(20); }
    int gapLarge() const { return px(32); }
    int radius() const { return px(10); }
    /// The widest a line of text runs.
    int measure() const { return px(680); }
    /// The widest a form grows.
    int formWidth() const { return px(620); }
    int iconSize() const { return px(20); }

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    Scheme m_scheme;
    int m_zoom;
    QFont m_base;
    bool m_reducedMotion;
};

/// The colours the app's own icon has in its file, which the desktop shows; inside the window they give way to the theme's.
inline constexpr const char *logoLadder = "#2f6f73";
inline constexpr const char *logoRung = "#e08a2e";

/// Sets style, palette and font; may be called again at any time.
void applyTheme(QApplication &application, const Theme &theme);

/// The theme `widget` is shown in; the light one at 100 % where none was applied.
const Theme &themeOf(const QWidget *widget);

/// WCAG 2 contrast of two opaque colours, 1–21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace rung
