// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/appearance.h"

#include <QApplication>

#include <algorithm>

namespace rung {

Appearance::Appearance(QApplication &application, Preferences &preferences, ForThisRun forThisRun)
    : m_application(application),
      m_preferences(preferences),
      m_forThisRun(std::move(forThisRun)),
      m_desktopPalette(QApplication::palette()),
      m_translation(application),
      m_theme(wantedTheme())
{
    m_translation.speak(language());
    applyTheme(m_application, m_theme);
    connect(&m_desktop, &DesktopSettings::changed, this, &Appearance::follow);
}

void Appearance::askDesktop()
{
    m_desktop.ask();
}

ThemeChoice Appearance::themeChoice() const
{
    return m_forThisRun.theme.value_or(m_preferences.themeChoice());
}

int Appearance::zoom() const
{
    return m_forThisRun.zoom.value_or(m_preferences.zoom());
}

QString Appearance::language() const
{
    return m_forThisRun.language.value_or(m_preferences.language());
}

void Appearance::chooseTheme(ThemeChoice choice)
{
    m_preferences.setThemeChoice(choice);
    m_forThisRun.theme.reset();
    follow();
}

void Appearance::chooseZoom(int percent)
{
    m_preferences.setZoom(std::clamp(percent, Theme::minimumZoom, Theme::maximumZoom));
    m_forThisRun.zoom.reset();
    follow();
}

void Appearance::chooseLanguage(const QString &code)
{
    const QString before = language();
    m_preferences.setLanguage(code);
    m_forThisRun.language.reset();
    if (code == before)
        return;
    m_translation.speak(code);
    Q_EMIT changed();
}

Theme Appearance::wantedTheme() const
{
    return Theme(schemeFor(themeChoice(), m_desktop, m_desktopPalette), zoom(), Theme::systemFont(), m_desktop.prefersReducedMotion());
}

void Appearance::follow()
{
    const Theme wanted = wantedTheme();
    if (wanted == m_theme)
        return;
    m_theme = wanted;
    applyTheme(m_application, m_theme);
    Q_EMIT changed();
}

} // namespace rung
