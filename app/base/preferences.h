// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"
#include "core/domain/instant.h"
#include "core/domain/quiethours.h"

#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace rung {

enum class ThemeChoice { Desktop, Light, Dark, Contrast };

/// What the person chose about the program itself, kept outside the notebook; every value read is a usable one.
class Preferences
{
public:
    /// Under $XDG_CONFIG_HOME/rung and $XDG_STATE_HOME/rung.
    Preferences();
    /// In the files named, for tests.
    Preferences(const QString &settingsFile, const QString &stateFile);

    /// $XDG_STATE_HOME/rung, the folder of window state and drafts.
    static QString stateFolder();
    /// The files what was chosen and what the window remembers are kept in.
    QString settingsFile() const { return m_settings.fileName(); }
    QString stateFile() const { return m_state.fileName(); }

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    /// Per cent, 80–250 in steps of 10.
    int zoom() const;
    void setZoom(int percent);
    /// A language code such as "de"; empty follows the desktop.
    QString language() const;
    void setLanguage(const QString &code);
    /// ISO 3166 code of the helplines to show, such as "DE", or "ZZ" for somewhere else; empty until it was chosen.
    QString country() const;
    void setCountry(const QString &code);
    /// The hour a new day begins, 0–6; 4 unless chosen.
    int dayStart() const;
    void setDayStart(int hour);
    /// The kinds of coaching lines that are switched off, by name.
    QStringList quietCoaching() const;
    void setQuietCoaching(const QStringList &kinds);
    /// Whether words that are hard on oneself are looked for in what was written; on unless chosen.
    bool softPhrases() const;
    void setSoftPhrases(bool on);
    /// Whether the person was asked for a trusted contact and put it off.
    bool trustedContactPutOff() const;
    void setTrustedContactPutOff(bool putOff);
    /// Minutes without a key or a click after which a sealed notebook locks; 0 never does, 10 unless chosen.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);
    /// Whether it locks when the session is locked; it does unless chosen.
    bool locksWithSession() const;
    void setLocksWithSession(bool locks);
    /// Whether it locks before the computer sleeps; it does unless chosen.
    bool locksBeforeSleep() const;
    void setLocksBeforeSleep(bool locks);
    bool reminders() const;
    void setReminders(bool on);
    /// No reminder comes between these two.
    QuietHours quietHours() const;
    void setQuietHours(QuietHours hours);
    /// When the last reminder came that nobody had set a time for.
    std::optional<Instant> lastReminder() const;
    void setLastReminder(Instant at);
    /// Newest first, at most eight.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// Any remembered view state by key: splitters, open pages, folds.
    QVariant viewState(const QString &key, const QVariant &otherwise = {}) const;
    void setViewState(const QString &key, const QVariant &value);

    /// Any further chosen setting by key, for what only one page knows.
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    QSettings m_settings;
    QSettings m_state;
};

} // namespace rung
