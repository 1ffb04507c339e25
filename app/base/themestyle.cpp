// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/themestyle.h"

#include <QStyleFactory>

namespace rung {

ThemeStyle::ThemeStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

} // namespace rung
