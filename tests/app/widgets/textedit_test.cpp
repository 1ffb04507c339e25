// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/widgets/textedit.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace rung;

namespace {
struct Form : QWidget
{
    Form() : text(new TextEdit(3)), next(new QLineEdit)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(text);
        column->addWidget(next);
        resize(300, 600);
        show();
    }
    TextEdit *text;
    QLineEdit *next;
};
} // namespace

TEST(TextEdit, GrowsWithWhatIsWritten)
{
    Form form;
    const int before = form.text->height();
    form.text->setText(QStringLiteral("one\ntwo\nthree"));
    EXPECT_EQ(form.text->height(), before);
    form.text->setText(QStringLiteral("one\ntwo\nthree\nfour\nfive"));
    EXPECT_EQ(form.text->height(), before + 2 * form.text->fontMetrics().lineSpacing());
}

TEST(TextEdit, GrowsWithALineThatWraps)
{
    Form form;
    const int before = form.text->height();
    form.text->setText(QStringLiteral("She just said no and smiled. ").repeated(20));
    EXPECT_GT(form.text->height(), before);
}

TEST(TextEdit, ShrinksAgainToWhereItBegan)
{
    Form form;
    const int before = form.text->height();
    form.text->setText(QStringLiteral("\n").repeated(12));
    form.text->setText(QStringLiteral("one"));
    EXPECT_EQ(form.text->height(), before);
}

TEST(TextEdit, LeavesTabToTheForm)
{
    Form form;
    form.text->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    QTest::keyClick(form.text, Qt::Key_Tab);
    EXPECT_TRUE(form.next->hasFocus());
    EXPECT_EQ(form.text->text(), QString());
}

TEST(TextEdit, TakesPlainTextOnly)
{
    TextEdit edit;
    edit.setText(QStringLiteral("<b>not bold</b>"));
    EXPECT_EQ(edit.text(), QStringLiteral("<b>not bold</b>"));
}
