// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/preferences.h"

#include "core/domain/day.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace rung {

namespace {
constexpr qsizetype mostRecentFiles = 8;
constexpr int latestDayStart = 6;
constexpr int usualLockMinutes = 10;
constexpr int mostLockMinutes = 240;

constexpr std::array<std::pair<ThemeChoice, const char *>, 4> themeNames{
    {{ThemeChoice::Desktop, "desktop"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}, {ThemeChoice::Contrast, "contrast"}}};

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/rung/settings.ini");
}

} // namespace

QString Preferences::stateFolder()
{
    const QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(folder) ? folder : QDir::homePath() + QStringLiteral("/.local/state")) + QStringLiteral("/rung");
}

Preferences::Preferences() : Preferences(settingsPath(), stateFolder() + QStringLiteral("/window.ini")) {}

Preferences::Preferences(const QString &settingsFile, const QString &stateFile)
    : m_settings(settingsFile, QSettings::IniFormat), m_state(stateFile, QSettings::IniFormat)
{
}

ThemeChoice Preferences::themeChoice() const
{
    const QString written = m_settings.value(QStringLiteral("theme")).toString();
    for (const auto &[choice, name] : themeNames)
        if (written == QLatin1String(name))
            return choice;
    return ThemeChoice::Desktop;
}

void Preferences::setThemeChoice(ThemeChoice choice)
{
    for (const auto &[known, name] : themeNames)
        if (known == choice)
            m_settings.setValue(QStringLiteral("theme"), QLatin1String(name));
}

int Preferences::zoom() const
{
    bool isNumber = false;
    const int percent = m_settings.value(QStringLiteral("zoom")).toInt(&isNumber);
    return isNumber ? std::clamp((percent + 5) / 10 * 10, Theme::minimumZoom, Theme::maximumZoom) : 100;
}

void Preferences::setZoom(int percent)
{
    m_settings.setValue(QStringLiteral("zoom"), percent);
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("language"), code);
}

QString Preferences::country() const
{
    return m_settings.value(QStringLiteral("country")).toString();
}

void Preferences::setCountry(const QString &code)
{
    m_settings.setValue(QStringLiteral("country"), code);
}

int Preferences::dayStart() const
{
    bool isNumber = false;
    const int hour = m_settings.value(QStringLiteral("dayStart")).toInt(&isNumber);
    return isNumber && hour >= 0 && hour <= latestDayStart ? hour : DayStart::standard().minutes() / 60;
}

void Preferences::setDayStart(int hour)
{
    m_settings.setValue(QStringLiteral("dayStart"), hour);
}

QStringList Preferences::quietCoaching() const
{
    return m_settings.value(QStringLiteral("quietCoaching")).toStringList();
}

void Preferences::setQuietCoaching(const QStringList &kinds)
{
    m_settings.setValue(QStringLiteral("quietCoaching"), kinds);
}

bool Preferences::softPhrases() const
{
    return m_settings.value(QStringLiteral("softPhrases"), true).toBool();
}

void Preferences::setSoftPhrases(bool on)
{
    m_settings.setValue(QStringLiteral("softPhrases"), on);
}

bool Preferences::trustedContactPutOff() const
{
    return m_settings.value(QStringLiteral("trustedContactPutOff"), false).toBool();
}

void Preferences::setTrustedContactPutOff(bool putOff)
{
    m_settings.setValue(QStringLiteral("trustedContactPutOff"), putOff);
}

int Preferences::lockAfterMinutes() const
{
    return std::clamp(m_settings.value(QStringLiteral("lockAfterMinutes"), usualLockMinutes).toInt(), 0, mostLockMinutes);
}

void Preferences::setLockAfterMinutes(int minutes)
{
    m_settings.setValue(QStringLiteral("lockAfterMinutes"), minutes);
}

bool Preferences::locksWithSession() const
{
    return m_settings.value(QStringLiteral("lockWithSession"), true).toBool();
}

void Preferences::setLocksWithSession(bool locks)
{
    m_settings.setValue(QStringLiteral("lockWithSession"), locks);
}

bool Preferences::locksBeforeSleep() const
{
    return m_settings.value(QStringLiteral("lockBeforeSleep"), true).toBool();
}

void Preferences::setLocksBeforeSleep(bool locks)
{
    m_settings.setValue(QStringLiteral("lockBeforeSleep"), locks);
}

bool Preferences::reminders() const
{
    return m_settings.value(QStringLiteral("reminders"), false).toBool();
}

void Preferences::setReminders(bool on)
{
    m_settings.setValue(QStringLiteral("reminders"), on);
}

QuietHours Preferences::quietHours() const
{
    const auto hour = [this](const char *key) { return m_settings.value(QLatin1String(key), -1).toInt(); };
    return QuietHours::from(hour("quietFrom"), hour("quietUntil")).value_or(QuietHours::standard());
}

void Preferences::setQuietHours(QuietHours hours)
{
    m_settings.setValue(QStringLiteral("quietFrom"), hours.first());
    m_settings.setValue(QStringLiteral("quietUntil"), hours.until());
}

std::optional<Instant> Preferences::lastReminder() const
{
    return Instant::fromString(m_settings.value(QStringLiteral("lastReminder")).toString());
}

void Preferences::setLastReminder(Instant at)
{
    m_settings.setValue(QStringLiteral("lastReminder"), at.toString());
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(QStringLiteral("recentFiles")).toStringList().mid(0, mostRecentFiles);
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(QStringLiteral("recentFiles"), files.mid(0, mostRecentFiles));
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(QStringLiteral("recentFiles"), files);
}

QVariant Preferences::viewState(const QString &key, const QVariant &otherwise) const
{
    return m_state.value(QStringLiteral("view/") + key, otherwise);
}

void Preferences::setViewState(const QString &key, const QVariant &value)
{
    m_state.setValue(QStringLiteral("view/") + key, value);
}

QVariant Preferences::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(QStringLiteral("more/") + key, otherwise);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(QStringLiteral("more/") + key, value);
}

} // namespace rung
