// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/support/counts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

namespace rung {
namespace {

constexpr int attempts = 1500;

class KilledExport : public ::testing::TestWithParam<const char *>
{
protected:
    QTemporaryDir folder;
    QString notebook = folder.filePath(QStringLiteral("life.rung"));
    QString output = folder.filePath(QStringLiteral("out"));

    void start(QProcess &process, const QStringList &arguments) { process.start(QStringLiteral(RUNG_PROGRAM), arguments); }

    QStringList exportArguments() const
    {
        return {QStringLiteral("export"), notebook, QStringLiteral("--format"), QLatin1String(GetParam()), QStringLiteral("--with-notes"),
                QStringLiteral("-o"),     output};
    }

    QByteArray written() const
    {
        QFile file(output);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool isWhole(const QByteArray &bytes)
    {
        if (bytes.startsWith("%PDF"))
            return bytes.trimmed().endsWith("%%EOF");
        return QJsonDocument::fromJson(bytes).object().value(QStringLiteral("attempts")).toArray().size() == attempts;
    }
};

TEST_P(KilledExport, LeavesTheOlderFileOrTheWholeNewOneAndNothingElse)
{
    QProcess maker;
    start(maker,
          {QStringLiteral("demo"), notebook, QStringLiteral("--attempts"), QString::number(attempts), QStringLiteral("--until"),
           QStringLiteral("2026-03-01")});
    ASSERT_TRUE(maker.waitForFinished(60000));
    QElapsedTimer whole;
    whole.start();
    QProcess once;
    start(once, exportArguments());
    ASSERT_TRUE(once.waitForFinished(60000));
    const auto duration = static_cast<int>(whole.elapsed());
    ASSERT_TRUE(isWhole(written()));

    const QByteArray older = "an older file";
    std::mt19937 random(20260304);
    int killed = 0;
    for (int round = 0; round < counted(5, 25); ++round) {
        SCOPED_TRACE(round);
        QFile::remove(output);
        QFile file(output);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(older);
        file.close();
        QProcess process;
        start(process, exportArguments());
        ASSERT_TRUE(process.waitForStarted());
        if (!process.waitForFinished(static_cast<int>(random() % static_cast<unsigned>(duration)))) {
            process.kill();
            process.waitForFinished();
            ++killed;
        }
        EXPECT_TRUE(written() == older || isWhole(written()));
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                  (QStringList{QStringLiteral("life.rung"), QStringLiteral("out")}));
    }
    EXPECT_GT(killed, 0);
}

INSTANTIATE_TEST_SUITE_P(EachFormat, KilledExport, ::testing::Values("json", "pdf"),
                         [](const auto &format) { return std::string(format.param); });

} // namespace
} // namespace rung
