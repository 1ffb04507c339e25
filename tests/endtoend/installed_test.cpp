// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/notebook/notebook.h"
#include "tests/endtoend/program.h"
#include "tests/support/paths.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rung {
namespace {

/// What `cmake --install` puts on a system.
struct Installed : testing::Test
{
    static inline QTemporaryDir prefix;

    static void SetUpTestSuite()
    {
        const Answered done =
            answer(QStringLiteral(RUNG_CMAKE),
                   {QStringLiteral("--install"), QStringLiteral(RUNG_BUILD_DIR), QStringLiteral("--prefix"), prefix.path()});
        ASSERT_EQ(done.exitCode, 0) << done.text.toStdString();
    }

    static QString share(const char *path) { return prefix.filePath(QStringLiteral("share/") + QLatin1String(path)); }

    /// What the checking tool says, nothing when it is content; skips where there is none.
    static void expectSilence(const char *tool, const QStringList &arguments)
    {
        const QString program = QStandardPaths::findExecutable(QLatin1String(tool));
        if (program.isEmpty())
            GTEST_SKIP() << "no " << tool;
        const Answered said = answer(program, arguments);
        EXPECT_EQ(said.exitCode, 0) << said.text.toStdString();
    }
};

TEST_F(Installed, StartsAsItWasInstalled)
{
    EXPECT_EQ(answer(prefix.filePath(QStringLiteral("bin/rung")), {QStringLiteral("--version")}).exitCode, 0);
}

TEST_F(Installed, HasTheMenuEntryInGoodForm)
{
    expectSilence("desktop-file-validate", {QStringLiteral("--warn-kde"), share("applications/org.rung.Rung.desktop")});
}

TEST_F(Installed, OffersInTheMenuWhatTheProgramUnderstands)
{
    const QString entry = contentsOf(share("applications/org.rung.Rung.desktop"));
    QRegularExpressionMatchIterator options =
        QRegularExpression(QStringLiteral("^Exec=rung (--\\S+)$"), QRegularExpression::MultilineOption).globalMatch(entry);
    const QString help = answer(QStringLiteral(RUNG_PROGRAM), {QStringLiteral("--help")}).text;
    int actions = 0;
    while (options.hasNext()) {
        EXPECT_TRUE(help.contains(options.next().captured(1)));
        ++actions;
    }
    EXPECT_EQ(actions, 2);
}

TEST_F(Installed, DescribesItselfInGoodForm)
{
    expectSilence("appstreamcli", {QStringLiteral("validate"), QStringLiteral("--no-net"), share("metainfo/org.rung.Rung.metainfo.xml")});
}

TEST_F(Installed, NamesTheVersionOfTheProgramAsTheLatestRelease)
{
    const QString version = answer(QStringLiteral(RUNG_PROGRAM), {QStringLiteral("--version")}).text.trimmed().section(u' ', 1);
    const QString described = contentsOf(share("metainfo/org.rung.Rung.metainfo.xml"));
    EXPECT_EQ(QRegularExpression(QStringLiteral("<release version=\"([^\"]+)\"")).match(described).captured(1), version);
}

TEST_F(Installed, KnowsANotebookByItsFirstBytesAlone)
{
    const QString updater = QStandardPaths::findExecutable(QStringLiteral("update-mime-database"));
    if (updater.isEmpty())
        GTEST_SKIP() << "no update-mime-database";
    // As in one folder with everything the desktop knows, where the more exact of two kinds wins.
    ASSERT_TRUE(QFile::copy(QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml"), share("mime/packages/freedesktop.org.xml")));
    ASSERT_EQ(answer(updater, {share("mime")}).exitCode, 0);
    qputenv("XDG_DATA_HOME", share("").toUtf8());
    qputenv("XDG_DATA_DIRS", share("").toUtf8());
    const QString named = prefix.filePath(QStringLiteral("my.rung"));
    const QString unnamed = prefix.filePath(QStringLiteral("notebook"));
    Notebook::create(named);
    ASSERT_TRUE(QFile::copy(named, unnamed));
    const QMimeDatabase kinds;
    EXPECT_EQ(kinds.mimeTypeForFile(named, QMimeDatabase::MatchExtension).name(), QStringLiteral("application/x-rung-notebook"));
    EXPECT_EQ(kinds.mimeTypeForFile(unnamed).name(), QStringLiteral("application/x-rung-notebook"));
    EXPECT_TRUE(kinds.mimeTypeForFile(unnamed).inherits(QStringLiteral("application/vnd.sqlite3")));
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_DATA_DIRS");
}

TEST_F(Installed, BringsItsIconInEverySize)
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        const QImage icon(share(qPrintable(QStringLiteral("icons/hicolor/%1x%1/apps/org.rung.Rung.png").arg(size))));
        EXPECT_EQ(icon.size(), QSize(size, size));
        EXPECT_EQ(qAlpha(icon.pixel(0, 0)), 0) << size;
        EXPECT_GT(qAlpha(icon.pixel(size * 38 / 128, size / 2)), 100) << size << ": no rail";
    }
    EXPECT_TRUE(QFile::exists(share("icons/hicolor/scalable/apps/org.rung.Rung.svg")));
    EXPECT_TRUE(QFile::exists(share("icons/hicolor/symbolic/apps/org.rung.Rung-symbolic.svg")));
}

TEST_F(Installed, BringsItsManualAndCompletions)
{
    for (const char *file : {"man/man1/rung.1", "man/de/man1/rung.1", "man/pt_BR/man1/rung.1", "bash-completion/completions/rung",
                             "fish/vendor_completions.d/rung.fish", "zsh/vendor-completions/_rung"})
        EXPECT_TRUE(QFile::exists(share(file))) << file;
}

TEST(Flatpak, HasNeitherTheNetworkNorTheHome)
{
    const QString path = sourcePath(QStringLiteral("packaging/flatpak/org.rung.Rung.json"));
    const QJsonObject manifest = QJsonDocument::fromJson(contentsOf(path).toUtf8()).object();
    QStringList rights;
    for (const QJsonValue &right : manifest.value(QStringLiteral("finish-args")).toArray())
        rights += right.toString();
    EXPECT_EQ(rights,
              (QStringList{QStringLiteral("--socket=wayland"), QStringLiteral("--socket=fallback-x11"), QStringLiteral("--share=ipc"),
                           QStringLiteral("--device=dri"), QStringLiteral("--talk-name=org.freedesktop.Notifications"),
                           QStringLiteral("--talk-name=org.freedesktop.ScreenSaver"), QStringLiteral("--talk-name=org.freedesktop.secrets"),
                           QStringLiteral("--system-talk-name=org.freedesktop.login1")}));
    EXPECT_EQ(manifest.value(QStringLiteral("command")).toString(), QStringLiteral("rung"));
}

TEST(Release, StopsWhenTheLinesToCallWereCheckedMoreThanAYearAgo)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RUNG_TODAY"), QStringLiteral("2036-01-01"));
    const Answered said = answer(sourcePath(QStringLiteral("packaging/release")), {QStringLiteral("--check")}, environment);
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_TRUE(said.text.contains(QStringLiteral("resources/helplines.json"))) << said.text.toStdString();
}

TEST(Release, FindsOneVersionEverywhere)
{
    const QString lines = contentsOf(sourcePath(QStringLiteral("resources/helplines.json")));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RUNG_TODAY"), QJsonDocument::fromJson(lines.toUtf8())[QStringLiteral("checkedOn")].toString());
    const Answered said = answer(sourcePath(QStringLiteral("packaging/release")), {QStringLiteral("--check")}, environment);
    EXPECT_EQ(said.exitCode, 0) << said.text.toStdString();
}

} // namespace
} // namespace rung
