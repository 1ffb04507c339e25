// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"
#include "core/guidance/jsonfields.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace rung {

/// A line to call in one country, with the year its source is from: the same number is another service across a border.
struct Helpline
{
    QString country; ///< ISO 3166, two capital letters
    QString service;
    QString call;
    QString text; ///< null where there is no line to write to
    QString hours;
    QString emergency;
    QString note;
    QString source;
    int sourceYear = 0;
    QStringList also = {}; ///< further numbers of the same service

    friend bool operator==(const Helpline &, const Helpline &) = default;
};

/// The choice of a country that is not listed; no country has this code.
inline constexpr QLatin1String somewhereElse("ZZ");

/// All lines to call, and what there is for everybody else.
struct Helplines
{
    Day checkedOn;
    QString emergencyElsewhere;
    QString directoryElsewhere;
    std::vector<Helpline> lines = {};
};

/// Reads the lines from JSON; unknown and missing fields are refused.
std::variant<Helplines, DataError> parseHelplines(const QByteArray &json);

/// The lines that come with the program.
const Helplines &builtInHelplines();

/// The lines of one country, in their order; none for a country that is not listed.
std::vector<Helpline> linesFor(const Helplines &helplines, const QString &country);

/// The codes of the countries that have a line, in order of their names.
QStringList countriesWithLines(const Helplines &helplines);

/// The name of a country that has a line, in the language of the window.
QString countryName(const QString &country);

/// What stands in hours, notes and elsewhere, in the language of the window.
QString helplineNote(const QString &text);

/// The country of the locale; nothing where it has no line, which means "somewhere else".
std::optional<QString> countryFromLocale(const Helplines &helplines, const QLocale &locale);

/// Whether the numbers were last checked more than twelve months ago; a release does not go out then.
bool isCheckOverdue(const Helplines &helplines, Day today);

} // namespace rung
