// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws an SVG as a square PNG while the program is built: rung_icon DRAWING PIXELS PICTURE
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc != 4)
        return std::fputs("usage: rung_icon DRAWING PIXELS PICTURE\n", stderr), 2;
    const int pixels = std::atoi(argv[2]);
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    if (!drawing.isValid() || picture.isNull())
        return std::fprintf(stderr, "%s cannot be drawn at %s pixels\n", argv[1], argv[2]), 1;
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3]), "PNG") ? 0 : 1;
}
