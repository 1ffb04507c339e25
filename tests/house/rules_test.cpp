// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "tests/house/rules.h"

using namespace rung::house;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QString page = QStringLiteral("app/today/page.cpp");

Source source(const char *text)
{
    return takeApart(QString::fromUtf8(text));
}

const QString licence = QStringLiteral("// SPDX-FileCopyrightText: 2026 The Rung authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n");

} // namespace

TEST(HouseRules, FindSqlOutsideStorage)
{
    EXPECT_THAT(strayStatements(page, source("\nrun(\"SELECT id FROM rung\");")),
                ElementsAre(QStringLiteral("app/today/page.cpp:2: SQL belongs to core/storage: SELECT")));
    EXPECT_THAT(strayStatements(page, source("run(R\"(\n  INSERT INTO rung VALUES (?))\");")), SizeIs(1));
    EXPECT_THAT(strayStatements(page, source("run(\"PRAGMA user_version\");")), SizeIs(1));
}

TEST(HouseRules, LeaveSqlInStorageAndPlainWordsAlone)
{
    EXPECT_THAT(strayStatements(QStringLiteral("core/storage/rungs.cpp"), source("run(\"SELECT id FROM rung\");")), IsEmpty());
    EXPECT_THAT(strayStatements(page, source("tr(\"Select a rung, or update one\"); // SELECT")), IsEmpty());
}

TEST(HouseRules, FindColoursOutsideTheTheme)
{
    EXPECT_THAT(strayColours(page, source("\nlabel->setStyleSheet(QStringLiteral(\"color: #2F6F73\"));")),
                ElementsAre(QStringLiteral("app/today/page.cpp:2: colours belong to the theme: #2F6F73")));
    for (const char *text : {"QColor(1, 2, 3)", "QColor accent(QStringLiteral(\"teal\"))", "QColor{0x2f}", "Qt::darkGray", "qRgb(1, 2, 3)",
                             "QColorConstants::Svg::teal", "css(\"rgba(0,0,0,1)\")", "css(\"#fff\")"}) {
        EXPECT_THAT(strayColours(page, source(text)), SizeIs(1)) << text;
    }
}

TEST(HouseRules, LeaveTheThemeAndColoursByRoleAlone)
{
    EXPECT_THAT(strayColours(QStringLiteral("app/base/theme.cpp"), source("QColor(\"#2F6F73\")")), IsEmpty());
    for (const char *text : {"QColor ink = theme.colour(Role::Ink);", "QColor(ink)", "Qt::transparent", "tr(\"Rung #1, number #12\")"})
        EXPECT_THAT(strayColours(page, source(text)), IsEmpty()) << text;
}

TEST(HouseRules, FindAnythingThatReachesANetwork)
{
    EXPECT_THAT(networkUse(page, QStringLiteral("\n#include <QNetworkAccessManager>")),
                ElementsAre(QStringLiteral("app/today/page.cpp:2: nothing leaves this computer: QNetworkAccessManager")));
    EXPECT_THAT(networkUse(QStringLiteral("app/CMakeLists.txt"), QStringLiteral("target_link_libraries(a Qt6::Network)")), SizeIs(1));
    EXPECT_THAT(networkUse(page, QStringLiteral("a network of friends")), IsEmpty());
}

TEST(HouseRules, FindAMissingLicence)
{
    EXPECT_THAT(missingLicence(page, QStringLiteral("#pragma once\n")), SizeIs(1));
    EXPECT_THAT(missingLicence(page, licence.split(u'\n').first() + u'\n'), SizeIs(1));
    EXPECT_THAT(missingLicence(page, QStringLiteral("\n") + licence), SizeIs(1));
    EXPECT_THAT(missingLicence(page, licence), IsEmpty());
    EXPECT_THAT(missingLicence(page, QStringLiteral("#!/bin/sh\n") + QString(licence).replace(QLatin1String("//"), QLatin1String("#"))),
                IsEmpty());
}

TEST(HouseRules, FindTextsThatCannotCount)
{
    const QStringList counted = countedTexts("<TS><message><source>%n asks</source><translation><numerusform>%n ask</numerusform>"
                                             "<numerusform>%n asks</numerusform></translation></message>"
                                             "<message><source>%n days</source><translation><numerusform></numerusform>"
                                             "<numerusform>%n days</numerusform></translation></message></TS>");
    EXPECT_THAT(counted, ElementsAre(QStringLiteral("%n asks")));
    EXPECT_THAT(uncountedTexts(page, source("tr(\"%n asks\", nullptr, n);"), counted), IsEmpty());
    EXPECT_THAT(uncountedTexts(page, source("\ntr(\"%Ln days\", nullptr, n);"), counted), ::testing::Not(IsEmpty()));
    EXPECT_THAT(uncountedTexts(page, source("\ntr(\"%n days\", nullptr, n);"), counted),
                ElementsAre(QStringLiteral("app/today/page.cpp:2: has no English words for one and for many: %n days")));
}

TEST(HouseRules, FindAFileThatGrewTooLong)
{
    EXPECT_THAT(tooLong(page, QString(mostLines, u'\n')), IsEmpty());
    EXPECT_THAT(tooLong(page, QString(mostLines + 1, u'\n')), SizeIs(1));
}
