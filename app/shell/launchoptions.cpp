// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/launchoptions.h"

#include "app/shell/commandline.h"

#include "app/base/theme.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <utility>

namespace rung {

namespace {
constexpr std::array<std::pair<ThemeChoice, const char *>, 3> themes{
    {{ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}, {ThemeChoice::Contrast, "contrast"}}};

QString say(const char *text)
{
    return QCoreApplication::translate("LaunchOptions", text);
}

void describe(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const QString &text, const QString &value = {}) {
        parser.addOption(QCommandLineOption(QLatin1String(name), text, value));
    };
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("LaunchOptions", "A journal for practising to ask.")));
    parser.addHelpOption();
    parser.addVersionOption();
    add("demo", say(QT_TRANSLATE_NOOP("LaunchOptions", "Open a throw-away notebook with invented data.")));
    add("page", say(QT_TRANSLATE_NOOP("LaunchOptions", "Open at today, ladder, journal, progress or guide.")), QStringLiteral("PAGE"));
    add("new-attempt", say(QT_TRANSLATE_NOOP("LaunchOptions", "Open the form for the next attempt.")));
    add("already-asked", say(QT_TRANSLATE_NOOP("LaunchOptions", "Open the form for an ask that was already made.")));
    add("read-only", say(QT_TRANSLATE_NOOP("LaunchOptions", "Change nothing in the notebook.")));
    add("theme", say(QT_TRANSLATE_NOOP("LaunchOptions", "light, dark or contrast, for this time.")), QStringLiteral("THEME"));
    add("zoom", say(QT_TRANSLATE_NOOP("LaunchOptions", "Size of everything in per cent, 80 to 250, for this time.")),
        QStringLiteral("PERCENT"));
    add("language", say(QT_TRANSLATE_NOOP("LaunchOptions", "Language code such as de, for this time.")), QStringLiteral("CODE"));
    add("exit-after-startup", say(QT_TRANSLATE_NOOP("LaunchOptions", "Quit once the window is on the screen.")));
    parser.addPositionalArgument(QStringLiteral("NOTEBOOK"), say(QT_TRANSLATE_NOOP("LaunchOptions", "The notebook to open.")),
                                 QStringLiteral("[NOTEBOOK]"));
}

LaunchAnswer refusal(const char *option, const QString &value)
{
    return {say(QT_TRANSLATE_NOOP("LaunchOptions", "--%1 does not know “%2”.")).arg(QLatin1String(option), value), 2};
}

std::optional<LaunchAnswer> readValues(const QCommandLineParser &parser, LaunchOptions &options)
{
    if (const QString page = parser.value(QStringLiteral("page")); !page.isNull()) {
        options.place = placeFromName(page);
        if (!options.place || options.place == Place::Talk)
            return refusal("page", page);
    }
    if (const QString theme = parser.value(QStringLiteral("theme")); !theme.isNull()) {
        for (const auto &[choice, name] : themes)
            if (theme == QLatin1String(name))
                options.theme = choice;
        if (!options.theme)
            return refusal("theme", theme);
    }
    if (const QString zoom = parser.value(QStringLiteral("zoom")); !zoom.isNull()) {
        options.zoom = zoom.toInt();
        if (*options.zoom < Theme::minimumZoom || *options.zoom > Theme::maximumZoom)
            return refusal("zoom", zoom);
    }
    if (const QString language = parser.value(QStringLiteral("language")); !language.isNull())
        options.language = language;
    return std::nullopt;
}
} // namespace

std::variant<LaunchOptions, LaunchAnswer> readLaunchOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return LaunchAnswer{parser.errorText(), 2};
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        return LaunchAnswer{parser.helpText() + QLatin1Char('\n') + commandOverview(), 0};
    if (parser.isSet(QStringLiteral("version")))
        return LaunchAnswer{QStringLiteral("rung ") + QStringLiteral(RUNG_VERSION), 0};
    const QStringList notebooks = parser.positionalArguments();
    if (notebooks.size() > 1)
        return LaunchAnswer{say(QT_TRANSLATE_NOOP("LaunchOptions", "One notebook at a time, please.")), 2};
    LaunchOptions options{.notebook = notebooks.value(0),
                          .demo = parser.isSet(QStringLiteral("demo")),
                          .newAttempt = parser.isSet(QStringLiteral("new-attempt")),
                          .alreadyAsked = parser.isSet(QStringLiteral("already-asked")),
                          .readOnly = parser.isSet(QStringLiteral("read-only")),
                          .exitAfterStartup = parser.isSet(QStringLiteral("exit-after-startup"))};
    if (const auto refused = readValues(parser, options))
        return *refused;
    return options;
}

} // namespace rung
