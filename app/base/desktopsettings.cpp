// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/desktopsettings.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>

#include <tuple>

namespace rung {

namespace {
const auto portalPath = QLatin1String("/org/freedesktop/portal/desktop");
const auto portalInterface = QLatin1String("org.freedesktop.portal.Settings");
const auto appearance = QLatin1String("org.freedesktop.appearance");
const auto gnomeInterface = QLatin1String("org.gnome.desktop.interface");
const auto gnomeAccess = QLatin1String("org.gnome.desktop.a11y.interface");
constexpr uint prefersDarkValue = 1;

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

DesktopSettings::DesktopSettings(QObject *parent) : QObject(parent) {}

void DesktopSettings::ask(QDBusConnection bus)
{
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // by its name the slot below is found
    bus.connect(QString(), portalPath, portalInterface, QStringLiteral("SettingChanged"), this, SLOT(take(QString, QString, QDBusVariant)));
    askFor(bus, appearance, QStringLiteral("color-scheme"));
    askFor(bus, appearance, QStringLiteral("contrast"));
    askFor(bus, appearance, QStringLiteral("reduced-motion"));
    askFor(bus, gnomeInterface, QStringLiteral("enable-animations"));
    askFor(bus, gnomeAccess, QStringLiteral("high-contrast"));
}

void DesktopSettings::askFor(const QDBusConnection &bus, const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), portalPath, portalInterface,
                                                           QStringLiteral("Read"));
    question.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        finished->deleteLater();
        if (reply.isValid())
            take(group, key, reply.value());
    });
}

void DesktopSettings::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant plain = unwrapped(value.variant());
    const auto before = std::tuple(m_dark, m_contrast, m_reducedMotion);
    if (group == appearance && key == QLatin1String("color-scheme"))
        m_dark = plain.toUInt() == 0 ? std::nullopt : std::optional(plain.toUInt() == prefersDarkValue);
    else if ((group == appearance && key == QLatin1String("contrast")) || (group == gnomeAccess && key == QLatin1String("high-contrast")))
        m_contrast = plain.toUInt() != 0;
    else if (group == appearance && key == QLatin1String("reduced-motion"))
        m_reducedMotion = plain.toUInt() != 0;
    else if (group == gnomeInterface && key == QLatin1String("enable-animations"))
        m_reducedMotion = !plain.toBool();
    if (before != std::tuple(m_dark, m_contrast, m_reducedMotion))
        Q_EMIT changed();
}

Scheme schemeFor(ThemeChoice choice, const DesktopSettings &desktop, const QPalette &desktopPalette)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::Contrast:
        return Scheme::Contrast;
    case ThemeChoice::Desktop:
        break;
    }
    if (desktop.prefersContrast())
        return Scheme::Contrast;
    const bool paletteIsDark = desktopPalette.color(QPalette::Window).lightness() < desktopPalette.color(QPalette::WindowText).lightness();
    return desktop.prefersDark().value_or(paletteIsDark) ? Scheme::Dark : Scheme::Light;
}

} // namespace rung
