// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/englishbeside.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace rung {

namespace {
QString filled(QString text, const QStringList &arguments)
{
    for (const QString &argument : arguments)
        text = text.arg(argument);
    return text;
}
} // namespace

QString EnglishBeside::say(const char *text, const QStringList &arguments)
{
    m_translated << filled(QCoreApplication::translate(m_context, text), arguments);
    m_english << filled(QString::fromUtf8(text), arguments);
    return m_translated.last();
}

QString EnglishBeside::english() const
{
    return m_translated == m_english || isSupportSignedOff(QLocale().name()) ? QString() : m_english.join(QLatin1Char(' '));
}

bool isSupportSignedOff(const QString &localeName)
{
    for (const QString &code : {localeName, localeName.section(QLatin1Char('_'), 0, 0)})
        if (QFile file(QStringLiteral(":/i18n/glossary_%1.json").arg(code)); file.open(QIODevice::ReadOnly))
            return !QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("supportReadBy")).toString().isEmpty();
    return false;
}

} // namespace rung
