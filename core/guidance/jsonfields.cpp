// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/jsonfields.h"

#include "core/domain/text.h"

#include <QCoreApplication>

namespace rung {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("DataError", text);
}

bool isWholeWithin(double number, int minimum, int maximum)
{
    return number >= minimum && number <= maximum && number == double(int(number));
}
} // namespace

QJsonDocument jsonDocument(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw DataError{{}, say(QT_TRANSLATE_NOOP("DataError", "This is not JSON: it cannot be read from byte %1 on.")).arg(error.offset)};
    return document;
}

JsonFields::JsonFields(const QJsonValue &value, QString path) : m_object(value.toObject()), m_path(std::move(path))
{
    if (!value.isObject())
        throw DataError{m_path, say(QT_TRANSLATE_NOOP("DataError", "An object with named fields belongs here."))};
}

QString JsonFields::text(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isString())
        refuse(key, say(QT_TRANSLATE_NOOP("DataError", "A text belongs here.")));
    if (!isStorable(found.toString()))
        refuse(key, say(QT_TRANSLATE_NOOP("DataError", "This text has characters that cannot be kept.")));
    return found.toString();
}

QString JsonFields::textOrNothing(const char *key)
{
    note(key);
    const QJsonValue found = m_object.value(QLatin1String(key));
    return found.isUndefined() || found.isNull() ? QString() : text(key);
}

QStringList JsonFields::textsOrNothing(const char *key)
{
    note(key);
    QStringList texts;
    if (!m_object.contains(QLatin1String(key)))
        return texts;
    for (const auto &entry : list(key)) {
        if (!entry.isString())
            refuse(key, say(QT_TRANSLATE_NOOP("DataError", "A list of texts belongs here.")));
        texts << entry.toString();
    }
    return texts;
}

int JsonFields::wholeNumber(const char *key, int minimum, int maximum)
{
    const QJsonValue found = value(key);
    if (!found.isDouble() || !isWholeWithin(found.toDouble(), minimum, maximum))
        refuse(key, say(QT_TRANSLATE_NOOP("DataError", "A whole number from %1 to %2 belongs here.")).arg(minimum).arg(maximum));
    return found.toInt();
}

bool JsonFields::flagOr(const char *key, bool otherwise)
{
    note(key);
    const QJsonValue found = m_object.value(QLatin1String(key));
    if (found.isUndefined())
        return otherwise;
    if (!found.isBool())
        refuse(key, say(QT_TRANSLATE_NOOP("DataError", "Only true or false belongs here.")));
    return found.toBool();
}

QJsonValue JsonFields::value(const char *key)
{
    note(key);
    const auto found = m_object.constFind(QLatin1String(key));
    if (found == m_object.constEnd())
        refuse(key, say(QT_TRANSLATE_NOOP("DataError", "This field is missing.")));
    return found.value();
}

QJsonArray JsonFields::list(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuse(key, say(QT_TRANSLATE_NOOP("DataError", "A list belongs here.")));
    return found.toArray();
}

QString JsonFields::oneOf(const char *key, const QStringList &names)
{
    const QString name = text(key);
    if (!names.contains(name))
        refuse(key, say(QT_TRANSLATE_NOOP("DataError", "“%1” is none of: %2.")).arg(name, names.join(QStringLiteral(", "))));
    return name;
}

void JsonFields::refuseOthers() const
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field)
        if (!m_known.contains(field.key()))
            throw DataError{m_path, say(QT_TRANSLATE_NOOP("DataError", "The field “%1” is not known here.")).arg(field.key())};
}

QString JsonFields::path(const char *key) const
{
    const QString name = QLatin1String(key);
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

void JsonFields::refuse(const char *key, const QString &message) const
{
    throw DataError{path(key), message};
}

} // namespace rung
