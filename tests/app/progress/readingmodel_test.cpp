// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/progress/readingmodel.h"

#include <QAbstractItemModelTester>

using namespace rung;

namespace {
ChartPlot plot()
{
    ChartPlot made;
    made.columns = {QStringLiteral("Day"), QStringLiteral("Felt")};
    made.readings = {{{1, 40}, QStringLiteral("a"), {QStringLiteral("Monday"), QStringLiteral("40")}},
                     {{2, 30}, QStringLiteral("b"), {QStringLiteral("Tuesday"), QStringLiteral("30")}}};
    return made;
}

TEST(ReadingModel, IsAnHonestModel)
{
    ReadingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlot(plot());
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(ReadingModel, HasARowForEachReadingUnderTheNamesOfItsColumns)
{
    ReadingModel model;
    model.setPlot(plot());
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Felt"));
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Tuesday"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QStringLiteral("30"));
}

TEST(ReadingModel, EndsNumbersOnOneEdgeUnderTheirHeading)
{
    ReadingModel model;
    model.setPlot(plot());
    const auto sideOf = [](const QVariant &alignment) { return alignment.toInt() & int(Qt::AlignHorizontal_Mask); };
    EXPECT_EQ(sideOf(model.index(0, 1).data(Qt::TextAlignmentRole)), int(Qt::AlignRight));
    EXPECT_EQ(sideOf(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole)), int(Qt::AlignRight));
    EXPECT_EQ(sideOf(model.index(0, 0).data(Qt::TextAlignmentRole)), int(Qt::AlignLeft));
}
} // namespace
