// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/journal/tagsedit.h"
#include "app/journal/tagwords.h"
#include "tests/app/journal/journaltools.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTest>

using namespace rung;
using namespace rung::journal;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(TagWords, AreReadFromAFieldOnceEach)
{
    EXPECT_THAT(tagsInField(QStringLiteral(" #bakery, my voice,, Bakery ,#")), ElementsAre(tag("bakery"), tag("my voice")));
}

TEST(TagWords, AreFoundInATextAsHashWords)
{
    EXPECT_THAT(tagsInText(QStringLiteral("#Brot war aus, (#größe-2) und #Brot.")), ElementsAre(tag("Brot"), tag("größe-2")));
}

TEST(TagWords, AreNeitherNumbersNorPartsOfWordsAndAddresses)
{
    EXPECT_THAT(tagsInText(QStringLiteral("number #1, C#sharp, a/#b, &#x41; and # alone")), IsEmpty());
}

TEST(TagWords, JoinWithoutRepeating)
{
    EXPECT_THAT(joinedTags({tag("Voice")}, {tag("voice"), tag("queue")}), ElementsAre(tag("Voice"), tag("queue")));
}

TEST(TagsEdit, CompletesTheTagBeingTyped)
{
    TagsEdit edit({tag("bakery"), tag("boss"), tag("voice")});
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("queue, ba"));
    auto *completer = edit.findChild<QCompleter *>();
    ASSERT_TRUE(completer->popup()->isVisible());
    Q_EMIT completer->activated(completer->currentCompletion());
    EXPECT_EQ(edit.text(), QStringLiteral("queue, bakery"));
}

TEST(TagsEdit, OffersNothingForANewTag)
{
    TagsEdit edit({tag("bakery")});
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("queue"));
    EXPECT_FALSE(edit.findChild<QCompleter *>()->popup()->isVisible());
}
