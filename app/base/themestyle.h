// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QProxyStyle>

namespace rung {

/// Fusion, drawn with the roles of a theme. Button kinds and chips are told by dynamic properties, see buttons.h and chips.h.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ThemeStyle(const Theme &theme);

    const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme) { m_theme = theme; }

private:
    Theme m_theme;
};

} // namespace rung
