// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/journal/readingtext.h"

#include <QLabel>
#include <QTextDocument>

using namespace rung;

namespace {
/// What the eye sees of a text.
QString seen(const QString &text)
{
    const std::unique_ptr<QLabel> label(readingText(text));
    QTextDocument document;
    document.setHtml(label->text());
    return document.toPlainText();
}

QString html(const QString &text)
{
    return std::unique_ptr<QLabel>(readingText(text))->text();
}
} // namespace

TEST(ReadingText, ShowsLightMarkdownAsSuch)
{
    EXPECT_EQ(seen(QStringLiteral("# Today\n\nI was **brave**.")), QStringLiteral("Today\nI was brave."));
    EXPECT_TRUE(html(QStringLiteral("I was **brave**.")).contains(QStringLiteral("font-weight")));
    EXPECT_FALSE(html(QStringLiteral("# Today")).contains(QStringLiteral("<h1")));
}

TEST(ReadingText, KeepsEveryLineBreak)
{
    EXPECT_EQ(seen(QStringLiteral("one\ntwo\n\nthree")).replace(QChar::LineSeparator, QLatin1Char('\n')),
              QStringLiteral("one\ntwo\nthree"));
}

TEST(ReadingText, KeepsTheNumbersAsTheyWereWritten)
{
    const QString label = seen(QStringLiteral("1986. The year of the asks\n3) went home"));
    EXPECT_TRUE(label.contains(QStringLiteral("1986. The year"))) << label.toStdString();
    EXPECT_TRUE(label.contains(QStringLiteral("3) went home"))) << label.toStdString();
}

TEST(ReadingText, ShowsHtmlAsItWasTyped)
{
    EXPECT_EQ(seen(QStringLiteral("a <b>bold</b> <script>x</script> <img src=\"/etc/passwd\">")),
              QStringLiteral("a <b>bold</b> <script>x</script> <img src=\"/etc/passwd\">"));
}

TEST(ReadingText, LoadsNoPicture)
{
    for (const char *text : {"![a cat](/etc/passwd)", "![a cat](http://example.org/cat.png)", "![a cat][1]\n\n[1]: /etc/passwd",
                             "![cat]\n\n[cat]: /etc/passwd", "![]( /x )"})
        EXPECT_FALSE(html(QString::fromUtf8(text)).contains(QStringLiteral("<img"))) << text;
}

TEST(ReadingText, SpellsLinksOutInsteadOfFollowingThem)
{
    const QString text = QStringLiteral("See [this](https://example.org).");
    EXPECT_EQ(seen(text), QStringLiteral("See this (https://example.org)."));
    EXPECT_FALSE(html(text).contains(QStringLiteral("href")));
}

TEST(ReadingText, MarksWhatWasLookedFor)
{
    const auto query = parseJournalQuery(QStringLiteral("brav"));
    const std::unique_ptr<QLabel> label(readingText(QStringLiteral("I was **brave**."), query.terms));
    EXPECT_TRUE(label->text().contains(QStringLiteral("underline")));
    EXPECT_EQ(label->accessibleName(), QStringLiteral("I was **brave**."));
}
