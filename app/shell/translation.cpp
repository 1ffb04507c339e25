// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/translation.h"

#include <QGuiApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLocale>

namespace rung {

namespace {
const auto folder = QLatin1String(":/i18n");
}

Translation::Translation(QGuiApplication &application) : m_application(application) {}

Translation::~Translation()
{
    m_application.removeTranslator(&m_words);
    m_application.removeTranslator(&m_qtWords);
}

QStringList Translation::available()
{
    QStringList codes{QStringLiteral("en")};
    for (const QString &file : QDir(folder).entryList({QStringLiteral("rung_*.qm")}, QDir::Files, QDir::Name))
        if (const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0); !codes.contains(code))
            codes.append(code);
    return codes;
}

QString Translation::nameOf(const QString &code)
{
    QFile glossary(QStringLiteral("%1/glossary_%2.json").arg(folder, code));
    if (!glossary.open(QIODevice::ReadOnly))
        return QStringLiteral("English");
    return QJsonDocument::fromJson(glossary.readAll()).object().value(QLatin1String("language")).toString();
}

void Translation::speak(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Numbers that Qt puts into sentences are in Western digits; all others follow, so that no sentence has both.
    const bool otherDigits = locale.language() == QLocale::Arabic && locale.zeroDigit() != QLatin1String("0");
    QLocale::setDefault(otherDigits ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale);
    m_application.removeTranslator(&m_words);
    m_application.removeTranslator(&m_qtWords);
    if (m_words.load(locale, QStringLiteral("rung"), QStringLiteral("_"), folder) || m_words.load(QStringLiteral("rung_en"), folder))
        m_application.installTranslator(&m_words);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C
        && m_qtWords.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtWords);
    m_application.setLayoutDirection(locale.textDirection());
}

} // namespace rung
