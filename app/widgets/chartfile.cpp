// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chartfile.h"

#include "core/domain/sentences.h"
#include "core/files/wholefile.h"
#include "core/reports/chartpainter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace rung {

namespace {
constexpr QSize sheet(840, 640);
constexpr int margin = 28;
constexpr int imageScale = 2;
constexpr int pdfResolution = 288;
constexpr double pointsPerPixel = 0.75;

/// Writes texts one under the other from the top or from the foot of the sheet.
class Sheet
{
public:
    Sheet(QPainter &painter, const QFont &font, double unit)
        : m_painter(painter), m_font(font), m_unit(unit), m_room(0, 0, sheet.width() * unit, sheet.height() * unit)
    {
        m_look = paperLook(fontOf(12, QFont::Normal), unit);
        painter.fillRect(m_room, m_look.ground);
        m_room.adjust(margin * unit, margin * unit, -margin * unit, -margin * unit);
    }

    void addTop(const QString &text, double size, QFont::Weight weight, const QColor &colour) { add(text, size, weight, colour, true); }
    void addFoot(const QString &text, double size, QFont::Weight weight, const QColor &colour) { add(text, size, weight, colour, false); }
    const ChartLook &look() const { return m_look; }
    void drawChart(const ChartPlot &plot)
    {
        const double gap = 12 * m_unit;
        paintChart(m_painter, plot, m_room.adjusted(0, gap, 0, -gap), m_look);
    }

private:
    QFont fontOf(double size, QFont::Weight weight) const
    {
        QFont font(m_font);
        font.setPixelSize(qRound(size * m_unit));
        font.setWeight(weight);
        return font;
    }

    void add(const QString &text, double size, QFont::Weight weight, const QColor &colour, bool top)
    {
        if (text.isEmpty())
            return;
        const QFont font = fontOf(size, weight);
        const QFontMetricsF metrics(font, m_painter.device());
        const double height = metrics.boundingRect(m_room, Qt::TextWordWrap, text).height() + 4 * m_unit;
        QRectF box = m_room;
        if (top) {
            box.setHeight(height);
            m_room.setTop(box.bottom());
        } else {
            box.setTop(m_room.bottom() - height);
            m_room.setBottom(box.top());
        }
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(box, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, text);
    }

    QPainter &m_painter;
    QFont m_font;
    double m_unit;
    QRectF m_room;
    ChartLook m_look;
};

void paintSheet(QPainter &painter, const ChartPicture &picture, const ChartPlot &plot, const QFont &font, double unit)
{
    Sheet page(painter, font, unit);
    page.addTop(picture.title, 20, QFont::DemiBold, page.look().ink);
    page.addTop(picture.scope, 13, QFont::Normal, page.look().inkQuiet);
    page.addFoot(paragraph(picture.details + QStringList(plot.key)), 13, QFont::Normal, page.look().inkQuiet);
    page.addFoot(picture.sentence, 15, QFont::DemiBold, page.look().ink);
    page.drawChart(plot);
}

void writePdf(QIODevice &out, const ChartPicture &picture, const ChartPlot &plot, const QFont &font)
{
    QPdfWriter writer(&out);
    writer.setTitle(picture.title);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(QSizeF(sheet) * pointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paintSheet(painter, picture, plot, font, writer.width() / double(sheet.width()));
}

void writeSvg(QIODevice &out, const ChartPicture &picture, const ChartPlot &plot, const QFont &font)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(sheet);
    generator.setViewBox(QRect(QPoint(), sheet));
    generator.setTitle(picture.title);
    generator.setDescription(picture.sentence);
    QPainter painter(&generator);
    paintSheet(painter, picture, plot, font, 1);
}

} // namespace

QImage chartImage(const ChartPicture &picture, const ChartPlot &plot, const QFont &font)
{
    QImage image(sheet * imageScale, QImage::Format_RGB32);
    QPainter painter(&image);
    paintSheet(painter, picture, plot, font, imageScale);
    painter.end();
    return image;
}

void saveChart(const ChartPicture &picture, const ChartPlot &plot, const QFont &font, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        writePdf(buffer, picture, plot, font);
    else if (ending == QLatin1String("svg"))
        writeSvg(buffer, picture, plot, font);
    else
        chartImage(picture, plot, font).save(&buffer, "PNG");
    buffer.close();
    replaceWhole(path, bytes);
}

} // namespace rung
