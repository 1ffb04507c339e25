// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rung {

namespace {
/// Replaces `currentColor` of the drawing, so that one file serves every theme.
class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, Role role) : m_name(name), m_role(role) {}

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("rung"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(rect.size() * ratio, mode, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override { return drawn(size, mode, scale); }

private:
    QPixmap drawn(const QSize &size, QIcon::Mode mode, qreal ratio) const
    {
        const Theme &theme = themeOf(nullptr);
        const QColor colour = theme.colour(mode == QIcon::Disabled ? Role::InkQuiet : m_role);
        const QString key = QStringLiteral("rung/%1/%2/%3/%4x%5")
                                .arg(m_name, colour.name(), theme.colour(Role::Accent).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QPixmap render(const QSize &size, const QColor &colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", colour.name().toLatin1());
        drawing.replace(logoLadder, themeOf(nullptr).colour(Role::Accent).name().toLatin1());
        drawing.replace(logoRung, themeOf(nullptr).colour(Role::Predicted).name().toLatin1());
        QPainter painter(&pixmap);
        QSvgRenderer(drawing).render(&painter);
        return pixmap;
    }

    QString m_name;
    Role m_role;
};
} // namespace

QIcon themedIcon(const QString &name, Role role)
{
    return QIcon(new ThemedIconEngine(name, role));
}

} // namespace rung
