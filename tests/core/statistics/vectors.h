// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>
#include <vector>

namespace rung::testdata {

/// The vectors carry six digits.
inline constexpr double sixDigits = 0.51e-6;

/// One entry of the statistics vectors computed by a second implementation.
inline QJsonValue vectorNamed(const char *name)
{
    QFile file(rung::testData(QStringLiteral("vectors/statistics.json")));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the statistics vectors are missing");
    const QJsonValue value = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(name));
    if (value.isUndefined())
        throw std::runtime_error(name);
    return value;
}

inline QJsonObject objectNamed(const char *name)
{
    return vectorNamed(name).toObject();
}

inline double number(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isDouble())
        throw std::runtime_error(key);
    return value.toDouble();
}

inline std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(value.toDouble());
    return values;
}

/// A column of the twelve asks of set A.
inline std::vector<double> column(const char *name)
{
    const QJsonArray names = vectorNamed("A.columns").toArray();
    qsizetype index = 0;
    while (index < names.size() && names.at(index).toString() != QLatin1String(name))
        ++index;
    std::vector<double> values;
    for (const QJsonValue &row : vectorNamed("A.data").toArray())
        values.push_back(row.toArray().at(index).toDouble());
    return values;
}

/// Scores in steps of five, as people give them; the same for the same seed.
inline std::vector<double> someScores(std::size_t n, unsigned seed)
{
    std::mt19937 generator(seed);
    std::vector<double> values(n);
    for (double &value : values)
        value = 5.0 * static_cast<double>(generator() % 21);
    return values;
}

} // namespace rung::testdata
