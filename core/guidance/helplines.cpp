// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/helplines.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rung {

namespace {
constexpr std::pair<const char *, const char *> countryNames[] = {
    {"AT", QT_TRANSLATE_NOOP("Countries", "Austria")},        {"AU", QT_TRANSLATE_NOOP("Countries", "Australia")},
    {"BR", QT_TRANSLATE_NOOP("Countries", "Brazil")},         {"CA", QT_TRANSLATE_NOOP("Countries", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("Countries", "Switzerland")},    {"DE", QT_TRANSLATE_NOOP("Countries", "Germany")},
    {"ES", QT_TRANSLATE_NOOP("Countries", "Spain")},          {"FR", QT_TRANSLATE_NOOP("Countries", "France")},
    {"GB", QT_TRANSLATE_NOOP("Countries", "United Kingdom")}, {"IE", QT_TRANSLATE_NOOP("Countries", "Ireland")},
    {"IN", QT_TRANSLATE_NOOP("Countries", "India")},          {"JP", QT_TRANSLATE_NOOP("Countries", "Japan")},
    {"KR", QT_TRANSLATE_NOOP("Countries", "South Korea")},    {"NL", QT_TRANSLATE_NOOP("Countries", "Netherlands")},
    {"NO", QT_TRANSLATE_NOOP("Countries", "Norway")},         {"NZ", QT_TRANSLATE_NOOP("Countries", "New Zealand")},
    {"SG", QT_TRANSLATE_NOOP("Countries", "Singapore")},      {"US", QT_TRANSLATE_NOOP("Countries", "United States")},
};

QString say(const char *text)
{
    return QCoreApplication::translate("Helplines", text);
}

QString countryIn(JsonFields &fields)
{
    const QString country = fields.text("country");
    if (country.size() != 2 || country != country.toUpper() || QLocale::codeToTerritory(country) == QLocale::AnyTerritory)
        fields.refuse("country", say(QT_TRANSLATE_NOOP("Helplines", "A country code of two capital letters belongs here.")));
    return country;
}

QString numberIn(JsonFields &fields, const char *key)
{
    const QString number = fields.text(key);
    if (number.trimmed().isEmpty())
        fields.refuse(key, say(QT_TRANSLATE_NOOP("Helplines", "A number to call belongs here.")));
    return number;
}

Helpline lineIn(const QJsonValue &value, const QString &path)
{
    JsonFields fields(value, path);
    const Helpline line{.country = countryIn(fields),
                        .service = fields.text("service"),
                        .call = numberIn(fields, "call"),
                        .text = fields.textOrNothing("text"),
                        .hours = fields.text("hours"),
                        .emergency = numberIn(fields, "emergency"),
                        .note = fields.text("note"),
                        .source = fields.text("source"),
                        .sourceYear = fields.wholeNumber("sourceYear", 2000, 9999),
                        .also = fields.textsOrNothing("also")};
    fields.refuseOthers();
    return line;
}

Helplines helplinesIn(const QByteArray &json)
{
    JsonFields fields(jsonDocument(json).object(), {});
    const auto checkedOn = Day::fromString(fields.text("checkedOn"));
    if (!checkedOn)
        fields.refuse("checkedOn", say(QT_TRANSLATE_NOOP("Helplines", "A day such as 2026-03-02 belongs here.")));
    JsonFields elsewhere(fields.value("anywhereElse"), fields.path("anywhereElse"));
    Helplines helplines{
        .checkedOn = *checkedOn, .emergencyElsewhere = elsewhere.text("emergency"), .directoryElsewhere = elsewhere.text("directory")};
    elsewhere.refuseOthers();
    for (const auto &value : fields.list("lines"))
        helplines.lines.push_back(lineIn(value, QStringLiteral("lines[%1]").arg(helplines.lines.size())));
    fields.refuseOthers();
    return helplines;
}
} // namespace

std::variant<Helplines, DataError> parseHelplines(const QByteArray &json)
{
    try {
        return helplinesIn(json);
    } catch (const DataError &error) {
        return error;
    }
}

const Helplines &builtInHelplines()
{
    static const Helplines helplines = [] {
        QFile file(QStringLiteral(":/helplines.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return std::get<Helplines>(parseHelplines(opened ? file.readAll() : QByteArray()));
    }();
    return helplines;
}

std::vector<Helpline> linesFor(const Helplines &helplines, const QString &country)
{
    std::vector<Helpline> lines;
    std::ranges::copy_if(helplines.lines, std::back_inserter(lines), [&](const Helpline &line) { return line.country == country; });
    return lines;
}

QStringList countriesWithLines(const Helplines &helplines)
{
    QStringList countries;
    for (const Helpline &line : helplines.lines)
        if (!countries.contains(line.country))
            countries << line.country;
    std::ranges::sort(countries, [](const QString &a, const QString &b) { return countryName(a).localeAwareCompare(countryName(b)) < 0; });
    return countries;
}

QString countryName(const QString &country)
{
    const auto named = std::ranges::find(countryNames, country, [](const auto &entry) { return QLatin1String(entry.first); });
    return named == std::end(countryNames) ? country : QCoreApplication::translate("Countries", named->second);
}

QString helplineNote(const QString &text)
{
    return QCoreApplication::translate("HelplineNotes", text.toUtf8().constData());
}

std::optional<QString> countryFromLocale(const Helplines &helplines, const QLocale &locale)
{
    const QString country = QLocale::territoryToCode(locale.territory());
    return linesFor(helplines, country).empty() ? std::nullopt : std::optional(country);
}

bool isCheckOverdue(const Helplines &helplines, Day today)
{
    return today.date() > helplines.checkedOn.date().addMonths(12);
}

} // namespace rung
