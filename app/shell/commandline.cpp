// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commandline.h"

#include "app/shell/commands.h"
#include "app/shell/terminalprogress.h"
#include "core/domain/storageerror.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <limits>

namespace rung {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void say(FILE *stream, const QString &line)
{
    std::fputs(qUtf8Printable(line + QLatin1Char('\n')), stream);
}

using command::UsageError;

/// The options and arguments of one command, each taken out by its type.
class Arguments
{
public:
    Arguments(const QCommandLineParser &parser, const QList<QCommandLineOption> &known)
        : m_parser(parser), m_positional(parser.positionalArguments().mid(1))
    {
        for (const QCommandLineOption &option : known)
            m_known += option.names();
    }

    QString positional(int index) const { return m_positional.at(index); }
    qsizetype count() const { return m_positional.size(); }
    bool has(const char *option) const { return m_known.contains(QLatin1String(option)) && m_parser.isSet(QLatin1String(option)); }
    QString text(const char *option) const { return has(option) ? m_parser.value(QLatin1String(option)) : QString(); }

    QString output() const
    {
        if (text("output").isEmpty())
            throw UsageError{said(QT_TRANSLATE_NOOP("CommandLine", "Say where to write with -o FILE."))};
        return text("output");
    }

    std::optional<Day> day(const char *option) const
    {
        if (!has(option))
            return std::nullopt;
        const auto day = Day::fromString(text(option));
        if (!day)
            throw UsageError{said(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a day such as 2026-03-01.")).arg(QLatin1String(option))};
        return day;
    }

    int number(const char *option, int standard) const
    {
        if (!has(option))
            return standard;
        bool whole = false;
        const int value = text(option).toInt(&whole);
        if (!whole || value < 0 || value > 1'000'000)
            throw UsageError{
                said(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a whole number from 0 to 1000000.")).arg(QLatin1String(option))};
        return value;
    }

    template <class Choice>
    Choice format(std::initializer_list<std::pair<const char *, Choice>> known, const char *standard) const
    {
        const QString name = has("format") ? text("format") : QLatin1String(standard);
        for (const auto &[key, format] : known)
            if (name == QLatin1String(key))
                return format;
        QStringList names;
        for (const auto &[key, format] : known)
            names += QLatin1String(key);
        throw UsageError{said(QT_TRANSLATE_NOOP("CommandLine", "--format takes one of: %1.")).arg(names.join(QStringLiteral(", ")))};
    }

    command::Scope scope() const
    {
        return {.from = day("from"),
                .to = day("to"),
                .ladder = text("ladder"),
                .today = day("today"),
                .withNotes = has("with-notes"),
                .withLog = has("with-log"),
                .withSupport = has("with-support")};
    }

private:
    const QCommandLineParser &m_parser;
    QStringList m_positional;
    QStringList m_known;
};

struct Argument
{
    QString name;
    QString description;
};

/// One verb: its arguments, the options it knows, and what it does.
struct Command
{
    QString name;
    QList<Argument> arguments;
    QString description;
    QList<QCommandLineOption> options;
    std::function<int(const Arguments &)> run;
};

QCommandLineOption flag(const char *name, const QString &description)
{
    return QCommandLineOption(QLatin1String(name), description);
}

QCommandLineOption valued(const QStringList &names, const QString &description, const QString &value)
{
    return QCommandLineOption(names, description, value);
}

QCommandLineOption valued(const char *name, const QString &description, const char *value)
{
    return valued(QStringList(QLatin1String(name)), description, QLatin1String(value));
}

QList<QCommandLineOption> scopeOptions()
{
    return {valued("from", said(QT_TRANSLATE_NOOP("CommandLine", "First day, inclusive.")), "D"),
            valued("to", said(QT_TRANSLATE_NOOP("CommandLine", "Last day, inclusive.")), "D"),
            valued("ladder", said(QT_TRANSLATE_NOOP("CommandLine", "Only the ladder of this name.")), "NAME"),
            valued("today", said(QT_TRANSLATE_NOOP("CommandLine", "The day that counts as today.")), "D"),
            flag("with-support", said(QT_TRANSLATE_NOOP("CommandLine", "Include what the notebook keeps of support.")))};
}

QCommandLineOption outputOption()
{
    return valued(QStringList{QStringLiteral("o"), QStringLiteral("output")},
                  said(QT_TRANSLATE_NOOP("CommandLine", "Where to write; - is standard output.")), QStringLiteral("FILE"));
}

int runExport(const Arguments &given)
{
    using enum ExportFormat;
    const auto format = given.format<ExportFormat>(
        {{"pdf", Pdf}, {"html", Page}, {"md", Markdown}, {"csv", Table}, {"json", Archive}, {"journal", Journal}, {"days", JournalDays}},
        "");
    if (format == JournalDays && given.output() == QLatin1String("-"))
        throw UsageError{said(QT_TRANSLATE_NOOP("CommandLine", "The days are written into a folder; name one after -o."))};
    const QString warning = shownOnTerminal([&](const WorkProgress &progress) {
        return command::exportTo(given.positional(0), format, given.scope(), given.output(), progress);
    });
    if (!warning.isEmpty())
        say(stderr, warning);
    return 0;
}

int runImport(const Arguments &given)
{
    say(stdout, shownOnTerminal([&](const WorkProgress &progress) { return command::import(given.positional(0), given.positional(1), progress); }));
    return 0;
}

int runRescue(const Arguments &given)
{
    say(stdout, shownOnTerminal([&](const WorkProgress &progress) { return command::rescue(given.positional(0), given.output(), progress); }));
    return 0;
}

int runSummary(const Arguments &given)
{
    const bool asJson = given.format<bool>({{"text", false}, {"json", true}}, "text");
    std::fputs(command::summary(given.positional(0), asJson, given.scope()).constData(), stdout);
    return 0;
}

int runCheck(const Arguments &given)
{
    const QStringList problems = shownOnTerminal([&](const WorkProgress &progress) { return command::check(given.positional(0), progress); });
    for (const QString &problem : problems)
        say(stdout, problem);
    if (problems.isEmpty())
        say(stdout, said(QT_TRANSLATE_NOOP("CommandLine", "All is well with “%1”.")).arg(given.positional(0)));
    else
        say(stderr,
            said(QT_TRANSLATE_NOOP("CommandLine", "“%1” is damaged. It was left as it is; open a backup instead."))
                .arg(given.positional(0)));
    return problems.isEmpty() ? 0 : 1;
}

std::vector<Command> commands()
{
    const Argument notebook{QStringLiteral("NOTEBOOK"),
                            said(QT_TRANSLATE_NOOP("CommandLine", "The file of the notebook, such as my.rung."))};
    const Argument fresh{notebook.name, said(QT_TRANSLATE_NOOP("CommandLine", "The file to write; none of that name may be there yet."))};
    return {
        {QStringLiteral("new"),
         {fresh},
         said(QT_TRANSLATE_NOOP("CommandLine", "Creates an empty notebook.")),
         {flag("starter", said(QT_TRANSLATE_NOOP("CommandLine", "With a first ladder from the catalogue.")))},
         [](const Arguments &given) { return command::create(given.positional(0), given.has("starter")), 0; }},
        {QStringLiteral("demo"),
         {fresh},
         said(QT_TRANSLATE_NOOP("CommandLine", "Writes an invented, plausible notebook.")),
         {valued("attempts", said(QT_TRANSLATE_NOOP("CommandLine", "How many attempts (60).")), "N"),
          valued("seed", said(QT_TRANSLATE_NOOP("CommandLine", "Which invention (1).")), "S"),
          valued("until", said(QT_TRANSLATE_NOOP("CommandLine", "Its last day (today).")), "D")},
         [](const Arguments &given) {
             command::demo(given.positional(0), given.number("attempts", 60), static_cast<quint32>(given.number("seed", 1)),
                           given.day("until"));
             return 0;
         }},
        {QStringLiteral("export"),
         {notebook},
         said(QT_TRANSLATE_NOOP("CommandLine",
                                "Writes a summary (pdf, html, md), a table (csv), the whole archive (json), or the journal as Markdown in "
                                "one file (journal) or "
                                "in a folder with a file a day (days).")),
         scopeOptions() << outputOption()
                        << flag("with-notes",
                                said(QT_TRANSLATE_NOOP("CommandLine", "Include your names of ladders and rungs, and your texts.")))
                        << flag("with-log", said(QT_TRANSLATE_NOOP("CommandLine", "Include a row for each attempt in a summary.")))
                        << valued("format", said(QT_TRANSLATE_NOOP("CommandLine", "pdf, html, md, csv, json, journal or days.")), "FORMAT"),
         runExport},
        {QStringLiteral("import"),
         {notebook,
          {QStringLiteral("FILE"), said(QT_TRANSLATE_NOOP("CommandLine", "What to take in: a file, or a folder of Markdown files."))}},
         said(QT_TRANSLATE_NOOP("CommandLine", "Takes in an archive, a Day One journal (JSON), a Markdown file or a folder of them; the newer record wins and nothing is "
                                            "deleted.")),
         {},
         runImport},
        {QStringLiteral("merge"),
         {notebook, {QStringLiteral("OTHER"), said(QT_TRANSLATE_NOOP("CommandLine", "Another copy of it, which is only read."))}},
         said(QT_TRANSLATE_NOOP("CommandLine",
                                "Brings another copy of the notebook into this one; the newer record wins and nothing is deleted.")),
         {},
         [](const Arguments &given) { return say(stdout, command::merge(given.positional(0), given.positional(1))), 0; }},
        {QStringLiteral("rescue"),
         {{QStringLiteral("BROKEN"), said(QT_TRANSLATE_NOOP("CommandLine", "The damaged file, which is only read."))}},
         said(QT_TRANSLATE_NOOP("CommandLine", "Brings over what can be read of a damaged notebook, and lists what could not.")),
         {outputOption()},
         runRescue},
        {QStringLiteral("summary"),
         {notebook},
         said(QT_TRANSLATE_NOOP("CommandLine", "Prints the figures.")),
         scopeOptions() << valued("format", said(QT_TRANSLATE_NOOP("CommandLine", "text (standard) or json.")), "FORMAT"),
         runSummary},
        {QStringLiteral("check"),
         {notebook},
         said(QT_TRANSLATE_NOOP("CommandLine", "Looks for anything wrong in the file.")),
         {},
         runCheck},
        {QStringLiteral("backup"),
         {notebook},
         said(QT_TRANSLATE_NOOP("CommandLine", "Writes a consistent, verified copy.")),
         {outputOption()},
         [](const Arguments &given) { return command::backup(given.positional(0), given.output()), 0; }},
    };
}

int run(const Command &wanted, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(wanted.description);
    parser.addOptions(wanted.options);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(wanted.name, wanted.description, wanted.name);
    QStringList names;
    for (const Argument &argument : wanted.arguments) {
        parser.addPositionalArgument(argument.name, argument.description, argument.name);
        names += argument.name;
    }
    if (!parser.parse(arguments))
        throw UsageError{parser.errorText()};
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        return std::fputs(qUtf8Printable(parser.helpText()), stdout), 0;
    if (parser.isSet(version))
        return say(stdout, QStringLiteral("rung " RUNG_VERSION)), 0;
    const Arguments given(parser, wanted.options);
    if (given.count() != wanted.arguments.size())
        throw UsageError{said(QT_TRANSLATE_NOOP("CommandLine", "Usage: rung %1 %2")).arg(wanted.name, names.join(QLatin1Char(' ')))};
    return wanted.run(given);
}

} // namespace

bool isForTheCommandLine(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    const auto known = commands();
    if (std::ranges::find(known, word, &Command::name) != known.end())
        return true;
    const bool likeAFile = word.contains(QLatin1Char('/')) || word.contains(QLatin1Char('.')) || QFileInfo::exists(word);
    return !word.isEmpty() && !word.startsWith(QLatin1Char('-')) && !likeAFile;
}

QString commandOverview()
{
    constexpr int widest = 9;
    QString lines =
        said(QT_TRANSLATE_NOOP("CommandLine", "Commands, without a window (rung COMMAND --help says more):")) + QLatin1Char('\n');
    for (const Command &one : commands())
        lines += QStringLiteral("  %1  %2\n").arg(one.name.leftJustified(widest), one.description);
    return lines;
}

int runCommand(const QStringList &arguments)
{
    const auto known = commands();
    const auto wanted = std::ranges::find(known, arguments.at(1), &Command::name);
    try {
        if (wanted == known.end())
            throw UsageError{
                said(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”; rung --help lists them.")).arg(arguments.at(1))};
        return run(*wanted, arguments);
    } catch (const UsageError &error) {
        say(stderr, error.message);
        return 2;
    } catch (const StorageError &error) {
        say(stderr, error.message());
        return 1;
    }
}

} // namespace rung
