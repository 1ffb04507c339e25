// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/support/paths.h"

#include "tests/house/rooms.h"
#include "tests/house/rules.h"

#include <QDirIterator>
#include <QFile>

#include <functional>

using namespace rung::house;
using testing::IsEmpty;

namespace {

const QStringList cppFiles = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};
const QStringList buildFiles = {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")};
const QStringList program = {QStringLiteral("core"), QStringLiteral("app")};
const QStringList everything =
    program + QStringList{QStringLiteral("tests"), QStringLiteral("cmake"), QStringLiteral("resources"), QStringLiteral("translations")};

/// Gathers what `check` finds in the files named so in the folders; no file at all is a finding, too.
QStringList findings(const QStringList &folders, const QStringList &names,
                     const std::function<QStringList(const QString &path, const QString &text)> &check)
{
    const QDir root(rung::sourcePath(QString()));
    QStringList found;
    int files = 0;
    for (const QString &folder : folders) {
        QDirIterator each(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (!file.open(QIODevice::ReadOnly))
                return {QStringLiteral("cannot read %1").arg(file.fileName())};
            found += check(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    found.sort();
    return files > 0 ? found : QStringList{QStringLiteral("no files found")};
}

} // namespace

TEST(House, IncludesOnlyAlongTheArrows)
{
    const QtHeaders qt = QtHeaders::installed(QStringLiteral(RUNG_QT_HEADERS));
    ASSERT_FALSE(qt.isEmpty());
    EXPECT_THAT(
        findings(program, cppFiles, [&](const QString &path, const QString &text) { return forbiddenIncludes(path, takeApart(text), qt); }),
        IsEmpty());
}

TEST(House, KeepsSqlInStorage)
{
    EXPECT_THAT(
        findings(program, cppFiles, [](const QString &path, const QString &text) { return strayStatements(path, takeApart(text)); }),
        IsEmpty());
}

TEST(House, TakesColoursFromTheTheme)
{
    EXPECT_THAT(findings(program, cppFiles, [](const QString &path, const QString &text) { return strayColours(path, takeApart(text)); }),
                IsEmpty());
}

TEST(House, HasNoWayToANetwork)
{
    EXPECT_THAT(findings(program, cppFiles + buildFiles, networkUse), IsEmpty());
}

TEST(House, CarriesItsLicenceInEverySource)
{
    EXPECT_THAT(findings(everything, cppFiles + buildFiles, missingLicence), IsEmpty());
    EXPECT_THAT(findings({QStringLiteral("packaging"), QStringLiteral(".ci")},
                         {QStringLiteral("run"), QStringLiteral("test"), QStringLiteral("release"), QStringLiteral("try"),
                          QStringLiteral("setup"), QStringLiteral("packages")},
                         missingLicence),
                IsEmpty());
}

TEST(House, CountsInEnglish)
{
    QFile english(rung::sourcePath(QStringLiteral("translations/rung_en.ts")));
    ASSERT_TRUE(english.open(QIODevice::ReadOnly));
    const QStringList counted = countedTexts(english.readAll());
    EXPECT_THAT(findings(program, cppFiles,
                         [&](const QString &path, const QString &text) { return uncountedTexts(path, takeApart(text), counted); }),
                IsEmpty());
}

TEST(House, KeepsFilesShort)
{
    EXPECT_THAT(findings(everything, cppFiles, tooLong), IsEmpty());
}
