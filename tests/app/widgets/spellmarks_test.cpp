// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/spelling.h"
#include "app/widgets/textedit.h"
#include "tests/app/widgets/dictionaries.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace rung;

namespace {
/// A window with a text and a further field.
class SpellMarksTest : public testing::Test
{
protected:
    void SetUp() override
    {
        home.addEnglish();
        spelling = new Spelling(home.preferences, home.folders(), &window);
        spelling->choose(QStringLiteral("en_US"));
        edit = new TextEdit;
        next = new QLineEdit;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(edit);
        column->addWidget(next);
        window.resize(500, 400);
        window.show();
        QCoreApplication::processEvents();
    }

    QStringList marked() const
    {
        QStringList words;
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
            for (const auto &range : block.layout()->formats())
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words << block.text().mid(range.start, range.length);
        return words;
    }

    void placeCursor(int position) const
    {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(position);
        edit->setTextCursor(cursor);
    }

    QMenu *pressRight(const QPoint &point) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, edit->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(edit->viewport(), &event);
        return edit->findChild<QMenu *>(QStringLiteral("textMenu"));
    }
    QMenu *pressRightOn(int position) const
    {
        QTextCursor cursor(edit->document());
        cursor.setPosition(position);
        return pressRight(edit->cursorRect(cursor).center());
    }
    QMenu *askByKey() const
    {
        QTest::keyClick(edit, Qt::Key_F10, Qt::ShiftModifier);
        return edit->findChild<QMenu *>(QStringLiteral("textMenu"));
    }

    static QStringList suggestionsIn(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            if (action->objectName() == QLatin1String("suggestion"))
                texts << action->text();
        return texts;
    }

    Dictionaries home;
    QWidget window;
    Spelling *spelling = nullptr;
    TextEdit *edit = nullptr;
    QLineEdit *next = nullptr;
};
} // namespace

TEST_F(SpellMarksTest, UnderlineUnknownWordsAlone)
{
    edit->setText(QStringLiteral("She smilde and #smilde asked NASA 3x quietli.\nhello wrold"));
    EXPECT_EQ(marked(), QStringList({QStringLiteral("smilde"), QStringLiteral("quietli"), QStringLiteral("wrold")}));
}

TEST_F(SpellMarksTest, WaitUntilTheWordIsWritten)
{
    QTest::keyClicks(edit, QStringLiteral("she smilde"));
    EXPECT_EQ(marked(), QStringList());
    QTest::keyClicks(edit, QStringLiteral(" "));
    EXPECT_EQ(marked(), QStringList{QStringLiteral("smilde")});
}

TEST_F(SpellMarksTest, ComeWhenTheCursorMovesAway)
{
    QTest::keyClicks(edit, QStringLiteral("she smilde"));
    QTest::keyClick(edit, Qt::Key_Left);
    EXPECT_EQ(marked(), QStringList());
    QTest::keyClick(edit, Qt::Key_Home);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("smilde")});
}

TEST_F(SpellMarksTest, ComeWhenTheFieldIsLeft)
{
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("smilde"));
    QTest::keyClick(edit, Qt::Key_Tab);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("smilde")});
}

TEST_F(SpellMarksTest, StayWhenTheCursorOnlyPassesThrough)
{
    edit->setText(QStringLiteral("smilde she"));
    placeCursor(3);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("smilde")});
}

TEST_F(SpellMarksTest, GoOnceTheWordIsMended)
{
    edit->setText(QStringLiteral("smilde she"));
    placeCursor(6);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, QStringLiteral("ed"));
    QTest::keyClick(edit, Qt::Key_End);
    EXPECT_EQ(marked(), QStringList());
    EXPECT_EQ(edit->text(), QStringLiteral("smiled she"));
}

TEST_F(SpellMarksTest, FollowTheLanguageAtOnce)
{
    edit->setText(QStringLiteral("smilde "));
    spelling->choose({});
    EXPECT_EQ(marked(), QStringList());
    spelling->choose(QStringLiteral("en_US"));
    EXPECT_EQ(marked(), QStringList{QStringLiteral("smilde")});
}

TEST_F(SpellMarksTest, ChangeNothingThatIsWritten)
{
    int changes = 0;
    QObject::connect(edit, &TextEdit::textChanged, edit, [&] { ++changes; });
    edit->setText(QStringLiteral("smilde "));
    spelling->choose({});
    EXPECT_EQ(changes, 1);
}

TEST_F(SpellMarksTest, ChangeNothingWhenTheTextIsFirstShown)
{
    auto *later = new TextEdit(3, &window);
    later->setText(QStringLiteral("smilde "));
    int changes = 0;
    QObject::connect(later, &TextEdit::textChanged, later, [&] { ++changes; });
    later->show();
    QCoreApplication::processEvents();
    EXPECT_FALSE(later->document()->begin().layout()->formats().isEmpty());
    EXPECT_EQ(changes, 0);
}

TEST_F(SpellMarksTest, SurviveAnyText)
{
    for (const QString &text : {QString(100'000, u'x'), QStringLiteral("smilde ").repeated(14'000), QString(100'000, QChar(0x301)),
                                QStringLiteral("😀👩\u200d👧 漢字かな 안녕 "), QString(QChar(0xd800)) + QStringLiteral("smilde")}) {
        edit->setText(text);
        EXPECT_EQ(edit->text(), text);
        EXPECT_EQ(marked().count(QStringLiteral("smilde")), text.count(QStringLiteral("smilde")));
    }
}

TEST_F(SpellMarksTest, OfferBetterWordsByMouseFirst)
{
    edit->setText(QStringLiteral("she smilde and hello"));
    QMenu *menu = pressRightOn(6);
    ASSERT_TRUE(menu);
    EXPECT_EQ(suggestionsIn(*menu), QStringList{QStringLiteral("smiled")});
    EXPECT_EQ(menu->actions().value(0)->text(), QStringLiteral("smiled"));
    menu->actions().value(0)->trigger();
    EXPECT_EQ(edit->text(), QStringLiteral("she smiled and hello"));
    EXPECT_EQ(marked(), QStringList());
}

TEST_F(SpellMarksTest, OfferBetterWordsByKeyAtTheCursor)
{
    edit->setText(QStringLiteral("smilde wrold"));
    placeCursor(6);
    QMenu *menu = askByKey();
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(edit->text(), QStringLiteral("smiled wrold"));
}

TEST_F(SpellMarksTest, OfferTheUsualMenuOnWordsThatAreKnown)
{
    edit->setText(QStringLiteral("she smilde"));
    const QMenu *menu = pressRightOn(1);
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->findChild<QAction *>(QStringLiteral("addToOwnWords")), nullptr);
    EXPECT_FALSE(menu->isEmpty());
}

TEST_F(SpellMarksTest, OfferNothingBesideTheText)
{
    edit->setText(QStringLiteral("smilde"));
    const QMenu *menu = pressRight({edit->viewport()->width() - 5, edit->viewport()->height() - 5});
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->findChild<QAction *>(QStringLiteral("addToOwnWords")), nullptr);
}

TEST_F(SpellMarksTest, GiveBackAReplacedWordOnUndo)
{
    QTest::keyClicks(edit, QStringLiteral("she smilde"));
    pressRightOn(6)->actions().value(0)->trigger();
    ASSERT_EQ(edit->text(), QStringLiteral("she smiled"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit->text(), QStringLiteral("she smilde"));
}

TEST_F(SpellMarksTest, LearnAWordFromTheMenu)
{
    edit->setText(QStringLiteral("Wrxyz smilde Wrxyz"));
    QMenu *menu = pressRightOn(2);
    ASSERT_TRUE(menu);
    EXPECT_TRUE(suggestionsIn(*menu).isEmpty());
    EXPECT_FALSE(menu->findChild<QAction *>(QStringLiteral("noSuggestion"))->isEnabled());
    menu->findChild<QAction *>(QStringLiteral("addToOwnWords"))->trigger();
    EXPECT_EQ(marked(), QStringList{QStringLiteral("smilde")});
}

TEST_F(SpellMarksTest, AreNotThereWithoutADictionary)
{
    QWidget bare;
    Spelling none(home.preferences, {}, &bare);
    TextEdit text(3, &bare);
    bare.show();
    QCoreApplication::processEvents();
    text.setText(QStringLiteral("smilde "));
    EXPECT_TRUE(text.document()->begin().layout()->formats().isEmpty());
}
