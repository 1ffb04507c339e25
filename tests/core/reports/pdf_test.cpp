// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/reports/pdf.h"
#include "core/reports/summaryreport.h"
#include "core/reports/undrawable.h"
#include "tests/core/charts/asks.h"
#include "tests/core/reports/pdftools.h"

#include <QRegularExpression>

namespace rung {
namespace {

using testdata::Asks;

class PdfTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (const QStringList missing = PdfFile::missingTools(); !missing.isEmpty())
            GTEST_SKIP() << "not installed: " << missing.join(QStringLiteral(", ")).toStdString();
    }
};

QByteArray pdfOf(const Report &report)
{
    return toPdf(report, QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 16, 20, 12), QPageLayout::Millimeter));
}

Report story(const QString &text)
{
    return {QStringLiteral("Rung summary"),
            {ReportHeading{QStringLiteral("From the journal")}, ReportQuote{text}},
            QStringLiteral("Self-recorded")};
}

std::vector<Observation> asks(int n)
{
    Asks asks;
    for (int i = 0; i < n; ++i)
        asks.add(30, 50 + i % 20, 35 + i % 25, i % 3 ? Answer::Yes : Answer::No);
    return asks.all();
}

SummaryContent content(int n)
{
    return {.today = *Day::from(QDate(2026, 10, 2)), .observations = asks(n)};
}

/// A summary is sound whatever it holds.
void expectSound(const PdfFile &pdf)
{
    EXPECT_EQ(pdf.complaints(), QString());
    EXPECT_EQ(pdf.info("Title"), QStringLiteral("Rung summary"));
    EXPECT_EQ(pdf.info("Author"), QString());
    EXPECT_TRUE(pdf.info("Page size").contains(QStringLiteral("A4")));
    EXPECT_FALSE(pdf.fontLines().isEmpty());
    for (const QString &font : pdf.fontLines())
        EXPECT_TRUE(font.contains(QStringLiteral(" yes yes yes "))) << font.toStdString(); // embedded, a subset, with its letters
}

/// One script as somebody might write it.
struct Script
{
    const char *name;
    const char *text;
};
void PrintTo(const Script &script, std::ostream *out)
{
    *out << script.name;
}

class PdfScripts : public ::testing::TestWithParam<Script>
{
};

/// What a reader gets of a text: all of it, but for the tone marks of Thai, for which fonts put raised ones that stand for no letter, or for
/// one of their own.
QString readable(const QString &text)
{
    static const QRegularExpression toneMarks(QStringLiteral("[\u0e48-\u0e4b\uf700-\uf71a]"));
    return comparable(text).remove(toneMarks);
}

constexpr Script scripts[] = {
    {"Latin", "Zażółć gęślą jaźń, Þórr fékk sér ís – “ja”, sagði hún."},
    {"Greek", "Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία."},
    {"Cyrillic", "Съешь же ещё этих мягких французских булок"},
    {"Arabic", "سألت الجار عن السلم وقال لا"},
    {"Hebrew", "שאלתי את השכן על הסולם והוא אמר לא"},
    {"Thai", "ฉันขอยืมบันไดจากเพื่อนบ้าน"},
    {"Chinese", "我问邻居能不能借梯子，他说不行。"},
    {"Japanese", "隣の人にはしごを借りられるか聞いたら、だめだと言われた。"},
    {"Korean", "이웃에게 사다리를 빌릴 수 있는지 물었다."},
    {"CombiningMarks", "e\u0301 a\u0308 n\u0303 o\u0302 Z\u030C"},
    {"Maths", "∀x ∈ ℝ: x² ≥ 0 ⇒ √x ≠ ∞, ∑ ≤ ∫"},
};

} // namespace

TEST_F(PdfTest, OfNoAttemptIsOneSoundPage)
{
    const PdfFile pdf(pdfOf(summaryReport(content(0))));
    expectSound(pdf);
    EXPECT_EQ(pdf.info("Pages"), QStringLiteral("1"));
}

TEST_F(PdfTest, OfOneAttemptIsOneSoundPage)
{
    const PdfFile pdf(pdfOf(summaryReport(content(1))));
    expectSound(pdf);
    EXPECT_EQ(pdf.info("Pages"), QStringLiteral("1"));
}

TEST_F(PdfTest, OfANormalMonthIsOnePageWithNumberAndFoot)
{
    SummaryContent month = content(30);
    month.lines = {QStringLiteral("A shrug is just a shrug."), QStringLiteral("Ask, then breathe."), QStringLiteral("It was quick.")};
    month.ladders = {LadderSummary{Id<Ladder>(QUuid::createUuid()), QStringLiteral("Small asks"), {}, {}},
                     LadderSummary{Id<Ladder>(QUuid::createUuid()), QStringLiteral("At work"), {}, {}}};
    const PdfFile pdf(pdfOf(summaryReport(month)));
    expectSound(pdf);
    EXPECT_EQ(pdf.info("Pages"), QStringLiteral("1"));
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("page1of1")));
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("Notaclinicalassessment")));
}

TEST_F(PdfTest, OfFiveThousandAttemptsHasEachOfThemInItsLog)
{
    SummaryContent many = content(5000);
    many.withLog = true;
    const PdfFile pdf(pdfOf(summaryReport(many)));
    expectSound(pdf);
    EXPECT_GE(pdf.plainText().count(QStringLiteral("did not happen")), 5000);
}

TEST_F(PdfTest, OfAMegabyteOfTextLosesNoWordOfIt)
{
    QString text;
    for (int i = 0; text.size() < 1'000'000; ++i)
        text += QStringLiteral("word%1%2").arg(i).arg(i % 90 == 89 ? QLatin1Char('\n') : QLatin1Char(' '));
    const PdfFile pdf(pdfOf(story(text)));
    expectSound(pdf);
    const QStringList printed =
        pdf.plainText().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).filter(QStringLiteral("word"));
    EXPECT_EQ(printed, text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts));
}

TEST_F(PdfTest, BreaksAWordThatIsTooLongForALine)
{
    const QString word(3000, QLatin1Char('m'));
    EXPECT_EQ(PdfFile(pdfOf(story(word))).text().count(QLatin1Char('m')), 3003); // and those of "summary" and "From"
}

TEST_F(PdfTest, SaysItsLanguageAndHasItsHeadingsAsBookmarks)
{
    const QByteArray bytes = pdfOf(story(QStringLiteral("One")));
    EXPECT_TRUE(bytes.contains("/Lang"));
    EXPECT_TRUE(bytes.contains("/Outlines"));
    EXPECT_TRUE(bytes.contains("(From the journal)"));
    EXPECT_TRUE(bytes.contains("pdfaid:part"));
}

TEST_F(PdfTest, SetsAHeadingOnThePageOfItsText)
{
    for (int lines = 40; lines < 60; ++lines) {
        Report report = story(QStringLiteral("line\n").repeated(lines));
        report.blocks.push_back(ReportHeading{QStringLiteral("Heading"), 3});
        report.blocks.push_back(ReportQuote{QStringLiteral("Its text")});
        const QStringList pages = PdfFile(pdfOf(report)).plainText().split(QLatin1Char('\f'));
        for (const QString &page : pages)
            EXPECT_EQ(page.contains(QStringLiteral("Heading")), page.contains(QStringLiteral("Its text"))) << lines;
    }
}

TEST_P(PdfScripts, CanBeReadBack)
{
    if (!PdfFile::missingTools().isEmpty())
        GTEST_SKIP() << "Poppler or qpdf is not installed";
    const QString text = QString::fromUtf8(GetParam().text);
    const Report report = story(text);
    if (const QStringList missing = undrawableIn(report); !missing.isEmpty())
        GTEST_SKIP() << "no font for " << missing.join(QStringLiteral(", ")).toStdString();
    const PdfFile pdf(pdfOf(report));
    EXPECT_EQ(pdf.complaints(), QString());
    EXPECT_TRUE(readable(pdf.text()).contains(readable(text))) << pdf.plainText().toStdString();
}
INSTANTIATE_TEST_SUITE_P(EveryScript, PdfScripts, ::testing::ValuesIn(scripts),
                         [](const auto &script) { return std::string(script.param.name); });

TEST(Undrawable, NamesWhatNoFontHasOnceAndWithItsNumber)
{
    const QStringList missing = undrawableIn(story(QStringLiteral("a\U0010FFF0b\U0010FFF0c")));
    ASSERT_EQ(missing.size(), 1);
    EXPECT_TRUE(missing.front().endsWith(QStringLiteral("(U+10FFF0)")));
    EXPECT_TRUE(undrawableWarning(missing).contains(missing.front()));
}

TEST(Undrawable, IsSilentAboutPlainWordsAndWhatIsNeverDrawn)
{
    EXPECT_EQ(undrawableIn(story(QStringLiteral("Plain words – “quoted”, é\tü\u00A0\u200D\uFE0F\n"))), QStringList());
    EXPECT_EQ(undrawableWarning({}), QString());
}

TEST(Paper, IsThatOfTheCountry)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(localPaper().pageSize().id(), QPageSize::Letter);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(localPaper().pageSize().id(), QPageSize::A4);
    QLocale::setDefault(before);
}

} // namespace rung
