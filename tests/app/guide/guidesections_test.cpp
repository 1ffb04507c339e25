// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/guide/guidesections.h"

#include <QRegularExpression>

#include <set>

using namespace rung;

TEST(GuideSections, HaveEachAnIdOfTheirOwn)
{
    std::set<QString> ids;
    for (const GuideSection &section : guideSections())
        EXPECT_TRUE(ids.insert(section.id).second) << section.id.toStdString();
}

TEST(GuideSections, OfferAndDoNotOrder)
{
    static const QRegularExpression order(QStringLiteral("\\b(should|must|always)\\b|!"), QRegularExpression::CaseInsensitiveOption);
    for (const GuideSection &section : guideSections())
        for (const QString &paragraph : section.paragraphs)
            EXPECT_FALSE(paragraph.contains(order)) << paragraph.toStdString();
}

TEST(GuideSections, HaveWhatOtherPagesLeadTo)
{
    std::set<QString> ids;
    for (const GuideSection &section : guideSections())
        ids.insert(section.id);
    for (const char *id : {"practise", "next-step", "figures", "more-help", "fear-scale"})
        EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
}

TEST(GuideSections, AreFoundByAllWordsWhateverTheirCase)
{
    const GuideSection section{{}, QStringLiteral("Common traps"), {QStringLiteral("Starting too big.")}};
    EXPECT_TRUE(speaksOf(section, QStringLiteral("BIG traps")));
    EXPECT_FALSE(speaksOf(section, QStringLiteral("big sleep")));
    EXPECT_TRUE(speaksOf(section, QString()));
}
