// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QGuiApplication;

namespace rung {

/// The language of the interface: our words, those of Qt, and the direction they run in.
class Translation
{
public:
    explicit Translation(QGuiApplication &application);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    /// Codes there is a translation for; English, which needs none, first.
    static QStringList available();
    /// How the language calls itself.
    static QString nameOf(const QString &code);

    /// Speaks the language of that code from now on, that of the desktop where it is empty, and English where there is no such translation.
    void speak(const QString &code);

private:
    QGuiApplication &m_application;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace rung
