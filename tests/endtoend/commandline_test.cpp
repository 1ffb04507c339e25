// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace rung {
namespace {

struct CommandLine : testing::Test
{
    QTemporaryDir folder;
    QByteArray out;
    QByteArray error;

    QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }

    int rung(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.insert(QStringLiteral("HOME"), folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RUNG_PROGRAM), arguments);
        process.waitForFinished(60000);
        out = process.readAllStandardOutput();
        error = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QByteArray contents(const char *name) const
    {
        QFile found(file(name));
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }

    QJsonObject archive(const char *name) const
    {
        QJsonObject all = QJsonDocument::fromJson(contents(name)).object();
        all.remove(QStringLiteral("exportedAt"));
        return all;
    }

    void makeDemo(const char *name)
    {
        ASSERT_EQ(rung({QStringLiteral("demo"), file(name), QStringLiteral("--until"), QStringLiteral("2026-03-01")}), 0)
            << error.toStdString();
    }

    int exportTo(const char *notebook, const char *format, const char *output, const QStringList &more = {})
    {
        return rung(QStringList{QStringLiteral("export"), file(notebook), QStringLiteral("--format"), QLatin1String(format),
                                QStringLiteral("-o"), file(output)}
                    + more);
    }
};

TEST_F(CommandLine, TakesAnArchiveBackAsItWas)
{
    makeDemo("one.rung");
    ASSERT_EQ(exportTo("one.rung", "json", "one.json", {QStringLiteral("--with-support")}), 0) << error.toStdString();
    ASSERT_EQ(rung({QStringLiteral("new"), file("two.rung")}), 0);
    ASSERT_EQ(rung({QStringLiteral("import"), file("two.rung"), file("one.json")}), 0) << error.toStdString();
    ASSERT_EQ(exportTo("two.rung", "json", "two.json", {QStringLiteral("--with-support")}), 0);
    EXPECT_FALSE(archive("one.json").value(QStringLiteral("attempts")).toArray().isEmpty());
    EXPECT_EQ(archive("one.json"), archive("two.json"));
}

TEST_F(CommandLine, InventsTheSameNotebookForTheSameArguments)
{
    makeDemo("one.rung");
    makeDemo("two.rung");
    exportTo("one.rung", "json", "one.json");
    exportTo("two.rung", "json", "two.json");
    EXPECT_EQ(archive("one.json"), archive("two.json"));
}

TEST_F(CommandLine, TellsTheFiguresWithEveryKeyThere)
{
    makeDemo("one.rung");
    ASSERT_EQ(rung({QStringLiteral("summary"), file("one.rung"), QStringLiteral("--format"), QStringLiteral("json"),
                    QStringLiteral("--today"), QStringLiteral("2026-03-01")}),
              0);
    const QJsonObject summary = QJsonDocument::fromJson(out).object();
    for (const char *key :
         {"from", "to", "asks", "answers", "fearGap", "no", "feared", "calibration", "learning", "nextDay", "trends", "ladders"})
        EXPECT_TRUE(summary.contains(QLatin1String(key))) << key;
    EXPECT_TRUE(summary.value(QStringLiteral("from")).isNull());
    EXPECT_GT(summary.value(QStringLiteral("asks")).toInt(), 0);
}

TEST_F(CommandLine, WritesEveryFormatWhole)
{
    makeDemo("one.rung");
    for (const char *format : {"pdf", "html", "md", "csv", "json"}) {
        ASSERT_EQ(exportTo("one.rung", format, format), 0) << error.toStdString();
        EXPECT_GT(contents(format).size(), 1000) << format;
    }
    EXPECT_TRUE(contents("pdf").startsWith("%PDF-"));
}

TEST_F(CommandLine, KeepsTheTextsBackUnlessAskedForThem)
{
    makeDemo("one.rung");
    exportTo("one.rung", "html", "without.html");
    exportTo("one.rung", "html", "with.html", {QStringLiteral("--with-notes")});
    EXPECT_FALSE(contents("without.html").contains("<blockquote>"));
    EXPECT_TRUE(contents("with.html").contains("<blockquote>"));
}

TEST_F(CommandLine, FindsAHealthyNotebookInOrder)
{
    makeDemo("one.rung");
    EXPECT_EQ(rung({QStringLiteral("check"), file("one.rung")}), 0) << out.toStdString();
}

TEST_F(CommandLine, BacksUpIntoAFileThatOpens)
{
    makeDemo("one.rung");
    ASSERT_EQ(rung({QStringLiteral("backup"), file("one.rung"), QStringLiteral("-o"), file("copy.rung")}), 0) << error.toStdString();
    EXPECT_EQ(rung({QStringLiteral("check"), file("copy.rung")}), 0);
}

TEST_F(CommandLine, BringsAnotherCopyInAndCountsIt)
{
    makeDemo("one.rung");
    ASSERT_EQ(rung({QStringLiteral("new"), file("two.rung")}), 0);
    ASSERT_EQ(rung({QStringLiteral("merge"), file("two.rung"), file("one.rung")}), 0) << error.toStdString();
    EXPECT_TRUE(out.startsWith("Brought together: ")) << out.toStdString();
    EXPECT_TRUE(out.contains(" added.")) << out.toStdString();
    const QByteArray before = out.mid(out.indexOf("is in “") + qsizetype(strlen("is in “")));
    EXPECT_EQ(rung({QStringLiteral("check"), QString::fromUtf8(before.first(before.indexOf("”")))}), 0) << before.toStdString();
    ASSERT_EQ(rung({QStringLiteral("merge"), file("two.rung"), file("one.rung")}), 0);
    EXPECT_TRUE(out.contains(" already here.")) << out.toStdString();
    EXPECT_EQ(out.count('\n'), 1) << "a backup of nothing new";
    exportTo("one.rung", "json", "one.json");
    exportTo("two.rung", "json", "two.json");
    EXPECT_EQ(archive("one.json"), archive("two.json"));
}

TEST_F(CommandLine, ReadsTheOtherCopyOnly)
{
    makeDemo("one.rung");
    makeDemo("two.rung");
    const QByteArray before = contents("two.rung");
    ASSERT_EQ(rung({QStringLiteral("merge"), file("one.rung"), file("two.rung")}), 0);
    EXPECT_EQ(contents("two.rung"), before);
    EXPECT_EQ(rung({QStringLiteral("merge"), file("one.rung"), file("none.rung")}), 1);
    EXPECT_EQ(error.count('\n'), 1);
}

TEST_F(CommandLine, RescuesWhatCanBeReadAndListsTheRest)
{
    makeDemo("one.rung");
    QByteArray broken = contents("one.rung");
    broken.truncate(broken.size() * 3 / 5);
    QFile torn(file("torn.rung"));
    ASSERT_TRUE(torn.open(QIODevice::WriteOnly));
    torn.write(broken);
    torn.close();
    ASSERT_EQ(rung({QStringLiteral("rescue"), file("torn.rung"), QStringLiteral("-o"), file("new.rung")}), 0) << error.toStdString();
    EXPECT_TRUE(out.startsWith("Rescued: ")) << out.toStdString();
    EXPECT_GT(out.count('\n'), 1) << out.toStdString();
    EXPECT_EQ(contents("torn.rung"), broken);
    EXPECT_EQ(rung({QStringLiteral("check"), file("new.rung")}), 0) << out.toStdString();
}

TEST_F(CommandLine, SaysSoWhereNothingCanBeRescued)
{
    QFile letter(file("letter.rung"));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear diary");
    letter.close();
    EXPECT_EQ(rung({QStringLiteral("rescue"), file("letter.rung"), QStringLiteral("-o"), file("new.rung")}), 1);
    EXPECT_EQ(error.count('\n'), 1);
    EXPECT_FALSE(QFileInfo::exists(file("new.rung")));
}

TEST_F(CommandLine, SaysWrongUsageWithTwo)
{
    EXPECT_EQ(rung({QStringLiteral("export"), file("one.rung"), QStringLiteral("--format"), QStringLiteral("docx"), QStringLiteral("-o"),
                    file("x")}),
              2);
    EXPECT_EQ(rung({QStringLiteral("new")}), 2);
    EXPECT_EQ(rung({QStringLiteral("demo"), file("x"), QStringLiteral("--attempts"), QStringLiteral("many")}), 2);
    EXPECT_EQ(rung({QStringLiteral("check"), QStringLiteral("--loudly"), file("x")}), 2);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_F(CommandLine, NamesAMistypedCommandAndWritesNothing)
{
    EXPECT_EQ(rung({QStringLiteral("frob")}), 2);
    EXPECT_EQ(error, QByteArray("There is no command “frob”; rung --help lists them.\n"));
    EXPECT_FALSE(QFileInfo::exists(QStringLiteral("frob")));
}

TEST_F(CommandLine, NamesTheLaddersThereAre)
{
    ASSERT_EQ(rung({QStringLiteral("demo"), file("one.rung")}), 0) << error.toStdString();
    EXPECT_EQ(rung({QStringLiteral("summary"), file("one.rung"), QStringLiteral("--ladder"), QStringLiteral("nix")}), 2);
    EXPECT_EQ(error, QByteArray("There is no ladder “nix”. The ladders are: Small asks, Among people I know.\n"));
}

TEST_F(CommandLine, FailsWithOneAndOneLine)
{
    EXPECT_EQ(rung({QStringLiteral("summary"), file("missing.rung")}), 1);
    EXPECT_EQ(error.count('\n'), 1) << error.toStdString();
    EXPECT_TRUE(error.contains("missing.rung"));
}

TEST_F(CommandLine, RefusesABrokenArchiveWholeWithItsPath)
{
    makeDemo("one.rung");
    exportTo("one.rung", "json", "one.json");
    QByteArray broken = contents("one.json");
    const auto at = broken.indexOf("\"baseline\": ");
    ASSERT_GE(at, 0);
    broken.insert(at + 12, "9");
    QFile file(this->file("broken.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(broken);
    file.close();
    rung({QStringLiteral("new"), this->file("two.rung")});
    EXPECT_EQ(rung({QStringLiteral("import"), this->file("two.rung"), file.fileName()}), 1);
    EXPECT_TRUE(error.contains("ladders[0].rungs[0].baseline")) << error.toStdString();
    exportTo("two.rung", "json", "two.json");
    EXPECT_TRUE(archive("two.json").value(QStringLiteral("ladders")).toArray().isEmpty());
}

TEST_F(CommandLine, LeavesAnOlderFileAloneWhenItCannotWrite)
{
    makeDemo("one.rung");
    EXPECT_EQ(exportTo("one.rung", "json", "no/such/folder.json"), 1);
    EXPECT_EQ(error.count('\n'), 1) << error.toStdString();
}

TEST_F(CommandLine, WritesTheJournalADayAFileAndTakesItInOnce)
{
    makeDemo("one.rung");
    ASSERT_EQ(exportTo("one.rung", "journal", "journal.md"), 0) << error.toStdString();
    EXPECT_TRUE(contents("journal.md").startsWith("# "));
    ASSERT_EQ(exportTo("one.rung", "days", "days"), 0) << error.toStdString();
    EXPECT_EQ(exportTo("one.rung", "days", "days"), 1);
    rung({QStringLiteral("new"), file("two.rung")});
    ASSERT_EQ(rung({QStringLiteral("import"), file("two.rung"), file("days")}), 0) << error.toStdString();
    EXPECT_TRUE(out.contains("added")) << out.toStdString();
    rung({QStringLiteral("import"), file("two.rung"), file("days")});
    EXPECT_FALSE(out.contains("added")) << out.toStdString();
}

TEST_F(CommandLine, HelpsWithEveryCommand)
{
    for (const char *name : {"new", "demo", "export", "import", "summary", "check", "backup"}) {
        EXPECT_EQ(rung({QLatin1String(name), QStringLiteral("--help")}), 0) << name;
        EXPECT_TRUE(out.contains("Usage")) << name;
        EXPECT_TRUE(QRegularExpression(QStringLiteral("NOTEBOOK +The file")).match(QString::fromUtf8(out)).hasMatch()) << name;
    }
}

} // namespace
} // namespace rung
