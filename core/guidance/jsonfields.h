// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/choice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace rung {

/// What is wrong in a file of data, and where: "[3].context" is the field context of the fourth item.
struct DataError
{
    QString path;
    QString message; ///< a translated plain sentence
    friend bool operator==(const DataError &, const DataError &) = default;
};

/// The document those bytes hold; throws DataError.
QJsonDocument jsonDocument(const QByteArray &json);

/// Reads an object field by field, each field of one type; throws DataError at the first that is missing or wrong. For use inside a
/// parse function that catches it.
class JsonFields
{
public:
    /// Throws when `value` is no object.
    JsonFields(const QJsonValue &value, QString path);

    QString text(const char *key);
    /// An empty text where the field is not there or null.
    QString textOrNothing(const char *key);
    QStringList textsOrNothing(const char *key);
    int wholeNumber(const char *key, int minimum, int maximum);
    bool flagOr(const char *key, bool otherwise);
    QJsonValue value(const char *key);
    QJsonArray list(const char *key);

    template <class Enum>
    Enum choice(const char *key)
    {
        QStringList names;
        for (const auto &entry : Choices<Enum>::all)
            names << QLatin1String(entry.second);
        return fromName<Enum>(oneOf(key, names)).value();
    }
    template <class Enum>
    Enum choiceOr(const char *key, Enum otherwise)
    {
        return m_object.contains(QLatin1String(key)) ? choice<Enum>(key) : (note(key), otherwise);
    }

    /// Throws when the object has a field that was never asked for.
    void refuseOthers() const;

    QString path(const char *key) const;
    [[noreturn]] void refuse(const char *key, const QString &message) const;

private:
    void note(const char *key) { m_known << QLatin1String(key); }
    QString oneOf(const char *key, const QStringList &names);

    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
};

} // namespace rung
