// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/preferences.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace rung {

/// What the desktop prefers, asked of the settings portal in the background; nothing where it does not say.
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSettings(QObject *parent = nullptr);

    /// Sends the questions over the session bus and returns at once; answers, and what changes later, arrive by `changed`.
    void ask(QDBusConnection bus = QDBusConnection::sessionBus());

    std::optional<bool> prefersDark() const { return m_dark; }
    bool prefersContrast() const { return m_contrast; }
    bool prefersReducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askFor(const QDBusConnection &bus, const QString &group, const QString &key);

    std::optional<bool> m_dark;
    bool m_contrast = false;
    bool m_reducedMotion = false;
};

/// The scheme to show: the one chosen, or the desktop's, or where it does not say, as dark as the palette it gave us at the start.
Scheme schemeFor(ThemeChoice choice, const DesktopSettings &desktop, const QPalette &desktopPalette);

} // namespace rung
