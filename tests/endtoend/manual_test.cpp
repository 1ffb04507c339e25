// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/endtoend/program.h"
#include "tests/support/paths.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace rung {
namespace {

const QString program = QStringLiteral(RUNG_PROGRAM);

QString packaging(const char *file)
{
    return sourcePath(QStringLiteral("packaging/") + QLatin1String(file));
}

QStringList sorted(QSet<QString> words)
{
    QStringList all = words.values();
    all.sort();
    return all;
}

QStringList found(const QString &text, const char *pattern)
{
    QSet<QString> words;
    QRegularExpressionMatchIterator each =
        QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(text);
    while (each.hasNext())
        words.insert(each.next().captured(1));
    return sorted(words);
}

/// The commands the program names in its help.
QStringList commands()
{
    const QString help = answer(program, {QStringLiteral("--help")}).text;
    return found(help.mid(help.indexOf(QStringLiteral("Commands, without a window"))), "^  ([a-z]+)  ");
}

/// The options of a command as its help has them, with their dashes; those of the window for an empty one.
QStringList options(const QString &command)
{
    const QString help =
        answer(program, QStringList{command, QStringLiteral("--help")}.filter(QRegularExpression(QStringLiteral(".")))).text;
    QSet<QString> words;
    for (const QString &line : help.split(u'\n'))
        if (line.startsWith(QStringLiteral("  -")))
            for (const QString &word : found(line.section(QStringLiteral("  "), 1, 1), "(?:^|\\s)(--?[a-z][a-z-]*)"))
                words.insert(word);
    return sorted(words);
}

/// Every command, and the window as one without a name.
QStringList commandsAndWindow()
{
    return commands() << QString();
}

QStringList everyOption()
{
    QSet<QString> all;
    for (const QString &command : commandsAndWindow())
        for (const QString &option : options(command))
            all.insert(option);
    return sorted(all);
}

QString tool(const char *name)
{
    return QStandardPaths::findExecutable(QLatin1String(name));
}

/// What fish or bash proposes behind "rung COMMAND -".
QStringList proposals(const char *shell, const QString &script)
{
    const Answered answered = answer(tool(shell), {QStringLiteral("-c"), script});
    EXPECT_EQ(answered.exitCode, 0) << answered.text.toStdString();
    return found(answered.text, "^(\\S+)");
}

QString bashLine(const QString &command)
{
    const QString words = command.isEmpty() ? QStringLiteral("(rung -)") : QStringLiteral("(rung %1 -)").arg(command);
    return QStringLiteral("source '%1'; COMP_WORDS=%2; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _rung; printf '%s\\n' \"${COMPREPLY[@]}\"")
        .arg(packaging("completions/rung.bash"), words);
}

QString fishLine(const QString &command, const char *dashes)
{
    return QStringLiteral("source '%1'; complete -C 'rung %2 %3'").arg(packaging("completions/rung.fish"), command, QLatin1String(dashes));
}

} // namespace

class Manual : public testing::TestWithParam<const char *>
{
protected:
    const QString m_file = sourcePath(QLatin1String(GetParam()));
    const QString m_page = contentsOf(m_file);
};

TEST_P(Manual, NamesEveryCommandAndNoOther)
{
    EXPECT_EQ(found(m_page, "^\\.SS ([a-z]+)$"), commands());
}

TEST_P(Manual, NamesEveryOptionAndNoOther)
{
    EXPECT_EQ(found(QString(m_page).replace(QStringLiteral("\\-"), QStringLiteral("-")), "[^a-z0-9](--?[a-z][a-z-]*)"), everyOption());
}

TEST_P(Manual, NamesTheVersionOfTheProgram)
{
    const QString version = answer(program, {QStringLiteral("--version")}).text.trimmed().section(u' ', 1);
    EXPECT_EQ(found(m_page, "\"Rung ([0-9.]+)\""), QStringList{version});
}

TEST_P(Manual, IsWellFormed)
{
    if (tool("mandoc").isEmpty())
        GTEST_SKIP() << "no mandoc";
    EXPECT_EQ(answer(tool("mandoc"), {QStringLiteral("-Tlint"), QStringLiteral("-Wwarning"), m_file}).text, QString());
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, Manual,
                         testing::Values("packaging/rung.1", "translations/manual/rung.ar.1", "translations/manual/rung.de.1",
                                         "translations/manual/rung.es.1", "translations/manual/rung.fr.1", "translations/manual/rung.ja.1",
                                         "translations/manual/rung.pt_BR.1"));

TEST(Completions, ProposeInBashWhatTheHelpNames)
{
    for (const QString &command : commandsAndWindow())
        EXPECT_EQ(proposals("bash", bashLine(command)), options(command)) << command.toStdString();
}

TEST(Completions, ProposeTheCommandsInBash)
{
    const QString script =
        QStringLiteral("cd '%1'; source '%2'; COMP_WORDS=(rung ''); COMP_CWORD=1; _rung; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .arg(sourcePath(QStringLiteral("resources/icons")), packaging("completions/rung.bash"));
    QStringList proposed = proposals("bash", script);
    proposed.removeIf([](const QString &word) { return word.endsWith(QStringLiteral(".svg")); });
    EXPECT_EQ(proposed, commands());
}

TEST(Completions, ProposeInFishWhatTheHelpNames)
{
    if (tool("fish").isEmpty())
        GTEST_SKIP() << "no fish";
    for (const QString &command : commandsAndWindow())
        EXPECT_EQ(proposals("fish", fishLine(command, "--")), options(command).filter(QRegularExpression(QStringLiteral("^--"))))
            << command.toStdString();
    EXPECT_EQ(
        proposals("fish",
                  QStringLiteral("source '%1'; complete -C 'rung ' | string match -rv '[./]'").arg(packaging("completions/rung.fish"))),
        commands());
}

TEST(Completions, NameInZshWhatTheHelpNames)
{
    const QString script = contentsOf(packaging("completions/_rung"));
    QSet<QString> words;
    for (const QString &word : found(script, "(?<=['{,)])(--?[a-z][a-z-]*)(?=[\\[,}])"))
        words.insert(word);
    EXPECT_EQ(sorted(words), everyOption());
    EXPECT_EQ(found(script, "^    '([a-z]+):"), commands());
    EXPECT_EQ(found(script, "^      ([a-z]+)\\) _arguments"), commands());
    if (const QString zsh = tool("zsh"); !zsh.isEmpty()) {
        EXPECT_EQ(answer(zsh, {QStringLiteral("-n"), packaging("completions/_rung")}).text, QString());
    }
}

TEST(ShellScripts, AreClean)
{
    if (tool("shellcheck").isEmpty())
        GTEST_SKIP() << "no shellcheck";
    for (const char *script : {"run", "test", "setup", "release", "try", "completions/rung.bash"})
        EXPECT_EQ(answer(tool("shellcheck"), {QStringLiteral("-x"), QStringLiteral("-P"), sourcePath(QString()), packaging(script)}).text,
                  QString());
}

} // namespace rung
