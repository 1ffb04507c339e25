// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "app/base/theme.h"
#include "app/widgets/chartfile.h"
#include "core/domain/storageerror.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace rung;

namespace {
ChartPicture picture()
{
    ChartPlot plot{QStringLiteral("One by one"), {{}, 0.5, 2.5}, {QStringLiteral("fear"), 0, 100}};
    plot.marks = {DumbbellMark{1, 60, 30}};
    plot.readings = {{{1, 30}, QStringLiteral("expected 60, felt 30"), {}}};
    ChartPicture made{ChartQuestion::AsBadAsExpected, QStringLiteral("As bad?"), {}, QStringLiteral("Less than that.")};
    made.plots = {plot};
    return made;
}

class ChartFile : public testing::Test
{
protected:
    QByteArray saved(const char *name)
    {
        const QString path = folder.filePath(QLatin1String(name));
        saveChart(picture(), picture().plots.front(), Theme::systemFont(), path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

TEST_F(ChartFile, IsALightPictureByDefault)
{
    const QImage image = QImage::fromData(saved("chart"), "PNG");
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(2, 2), Theme().colour(Role::Card));
}

TEST_F(ChartFile, HoldsItsWordsAsADrawing)
{
    const QByteArray svg = saved("chart.SVG");
    EXPECT_TRUE(svg.contains("<svg"));
    EXPECT_TRUE(svg.contains("Less than that."));
}

TEST_F(ChartFile, IsAPdfWithoutBitmaps)
{
    const QByteArray pdf = saved("chart.pdf");
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_F(ChartFile, SaysWhereItCouldNotBeWritten)
{
    EXPECT_THROW(saved("nowhere/chart.png"), StorageError);
}
} // namespace
