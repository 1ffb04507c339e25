// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/house/rooms.h"

using namespace rung::house;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QtHeaders &qt()
{
    static const QtHeaders headers = QtHeaders::installed(QStringLiteral(RUNG_QT_HEADERS));
    return headers;
}

QStringList problemsOf(const char *path, const char *text)
{
    return forbiddenIncludes(QString::fromLatin1(path), takeApart(QString::fromLatin1(text)), qt());
}

} // namespace

TEST(HouseRooms, KnowTheModuleOfAQtHeader)
{
    EXPECT_EQ(qt().moduleOf(QStringLiteral("QMainWindow")), QStringLiteral("Widgets"));
    EXPECT_EQ(qt().moduleOf(QStringLiteral("QtSql/QSqlQuery")), QStringLiteral("Sql"));
    EXPECT_EQ(qt().moduleOf(QStringLiteral("QtTypes")), std::nullopt);
    EXPECT_EQ(qt().moduleOf(QStringLiteral("vector")), std::nullopt);
}

TEST(HouseRooms, MayIncludeThemselvesAndWhatStandsBesideThem)
{
    EXPECT_THAT(problemsOf("core/storage/a.cpp",
                           "#include \"core/storage/a.h\"\n#include \"core/domain/day.h\"\n"
                           "#include <QSqlQuery>\n#include <sqlite3.h>\n#include <vector>\n#include \"a.moc\""),
                IsEmpty());
    EXPECT_THAT(problemsOf("app/main.cpp", "#include \"app/shell/mainwindow.h\"\n#include \"core/storage/schema.h\""), IsEmpty());
}

TEST(HouseRooms, MayNotIncludeAnotherRoom)
{
    EXPECT_THAT(problemsOf("core/domain/a.h", "\n#include \"core/storage/database.h\""),
                ElementsAre(QStringLiteral("core/domain/a.h:2: core/domain may not include core/storage/database.h")));
    EXPECT_EQ(problemsOf("core/notebook/a.cpp", "#include \"app/base/theme.h\"").size(), 1);
}

TEST(HouseRooms, MayNotOpenAnotherFeature)
{
    EXPECT_EQ(problemsOf("app/today/a.cpp", "#include \"app/attempt/planform.h\"").size(), 1);
}

TEST(HouseRooms, MayNotUseAModuleThatIsNotTheirs)
{
    EXPECT_THAT(problemsOf("core/charts/a.h", "#include <QWidget>"),
                ElementsAre(QStringLiteral("core/charts/a.h:1: core/charts may not use Qt Widgets (<QWidget>)")));
    EXPECT_EQ(problemsOf("app/today/a.h", "#include <QChart>").size(), 1);
    EXPECT_EQ(problemsOf("app/journal/a.h", "#include <QtSql>").size(), 1);
    EXPECT_EQ(problemsOf("core/statistics/a.h", "#include <QString>").size(), 1);
}

TEST(HouseRooms, MayNotUseALibraryThatIsNotTheirs)
{
    EXPECT_EQ(problemsOf("core/notebook/a.cpp", "#include <sqlite3.h>").size(), 1);
    EXPECT_EQ(problemsOf("core/domain/a.cpp", "#include <boost/math/distributions.hpp>").size(), 1);
}

TEST(HouseRooms, WantOurOwnIncludesQuotedFromTheRoot)
{
    EXPECT_EQ(problemsOf("core/domain/a.cpp", "#include \"day.h\"").size(), 1);
    EXPECT_EQ(problemsOf("core/domain/a.cpp", "#include \"../domain/day.h\"").size(), 1);
    EXPECT_EQ(problemsOf("core/domain/a.cpp", "#include <core/domain/day.h>").size(), 1);
}

TEST(HouseRooms, AreAllInTheTable)
{
    EXPECT_EQ(problemsOf("core/attic/a.cpp", "").size(), 1);
}
