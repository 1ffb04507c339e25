// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/shell/pagestack.h"

#include "app/base/keepsview.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rung {

namespace {
/// A page that remembers one word.
class WordPage : public QWidget, public KeepsView
{
public:
    explicit WordPage(const QString &name) : edit(new QLineEdit(this)) { setObjectName(name); }
    QJsonObject view() const override { return {{QStringLiteral("word"), edit->text()}}; }
    void restoreView(const QJsonObject &view) override { edit->setText(view[QStringLiteral("word")].toString()); }

    QLineEdit *edit;
};

class PageStackTest : public testing::Test
{
protected:
    PageStack stack{[this](Place place) {
        ++made;
        return new WordPage(placeName(place));
    }};
    int made = 0;

    WordPage *current() { return static_cast<WordPage *>(stack.currentWidget()); }
    void openForm(const char *name)
    {
        stack.openForm([name] { return new WordPage(QLatin1String(name)); });
    }
};
} // namespace

TEST_F(PageStackTest, MakesAPageWhenItIsFirstShown)
{
    EXPECT_EQ(made, 0);
    stack.showPlace(Place::Journal);
    stack.showPlace(Place::Today);
    stack.showPlace(Place::Journal);
    EXPECT_EQ(made, 2);
}

TEST_F(PageStackTest, BeginsAFormWhereTheFormSays)
{
    stack.openForm([] {
        auto *page = new WordPage(QStringLiteral("reveal"));
        auto *done = new QLineEdit(page);
        done->setObjectName(QStringLiteral("done"));
        page->setFocusProxy(done);
        return page;
    });
    ASSERT_TRUE(stack.focusWidget());
    EXPECT_EQ(stack.focusWidget()->objectName(), QStringLiteral("done"));
}

TEST_F(PageStackTest, ClosesAFormBackToThePageItWasOpenedOn)
{
    stack.showPlace(Place::Ladder);
    openForm("plan");
    EXPECT_EQ(current()->objectName(), QStringLiteral("plan"));
    stack.closeForm(current());
    EXPECT_EQ(current()->objectName(), QStringLiteral("ladder"));
    EXPECT_FALSE(stack.hasForm());
}

TEST_F(PageStackTest, ClosesWhatIsOnTopOfAFormWithIt)
{
    stack.showPlace(Place::Today);
    openForm("reveal");
    QWidget *reveal = current();
    openForm("write");
    stack.closeForm(reveal);
    EXPECT_EQ(current()->objectName(), QStringLiteral("today"));
    EXPECT_FALSE(stack.hasForm());
}

TEST_F(PageStackTest, GoesBackThroughFormsAndThenPlaces)
{
    stack.showPlace(Place::Today);
    stack.showPlace(Place::Ladder);
    openForm("plan");
    stack.back();
    EXPECT_EQ(current()->objectName(), QStringLiteral("ladder"));
    stack.back();
    EXPECT_EQ(current()->objectName(), QStringLiteral("today"));
    stack.back();
    EXPECT_EQ(current()->objectName(), QStringLiteral("today"));
}

TEST_F(PageStackTest, KeepsTheViewOfEveryPageItMakesAnew)
{
    stack.showPlace(Place::Journal);
    current()->edit->setText(QStringLiteral("bakery"));
    stack.showPlace(Place::Today);
    current()->edit->setText(QStringLiteral("morning"));
    stack.makeAnew();
    EXPECT_EQ(current()->edit->text(), QStringLiteral("morning"));
    stack.showPlace(Place::Journal);
    EXPECT_EQ(current()->edit->text(), QStringLiteral("bakery"));
    EXPECT_EQ(made, 4);
}

TEST_F(PageStackTest, MakesOpenFormsAnewAndKeepsTheOneInView)
{
    stack.showPlace(Place::Today);
    openForm("plan");
    QWidget *before = stack.currentWidget();
    current()->edit->setText(QStringLiteral("they laugh"));
    stack.makeAnew();
    EXPECT_NE(stack.currentWidget(), before);
    EXPECT_EQ(current()->objectName(), QStringLiteral("plan"));
    EXPECT_EQ(current()->edit->text(), QStringLiteral("they laugh"));
}

} // namespace rung
