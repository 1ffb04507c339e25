// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/rungpicture.h"

#include "app/base/theme.h"
#include "app/widgets/revealscale.h"
#include "app/widgets/roleaccess.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace rung {

namespace {
constexpr int pictureHeight = 104;
constexpr int roomOfTry = 26;      ///< without its number
constexpr int roomOfNumber = 34;
constexpr int widestStep = 72;
constexpr size_t allNumbered = 4;  ///< beyond that only the first and the last
} // namespace

RungPicture::RungPicture(QWidget *parent) : QWidget(parent)
{
    speakAs(this, QAccessible::Graphic);
    setObjectName(QStringLiteral("rungPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RungPicture::setAttempts(const std::vector<const Observation *> &attempts)
{
    m_tries.clear();
    for (const Observation *attempt : attempts)
        if (attempt->peak)
            m_tries.push_back(
                {attempt->sealed ? attempt->predictedPeak : std::nullopt, *attempt->peak, attempt->answer == Answer::LeftBefore});
    setAccessibleName(spoken());
    setToolTip(accessibleName());
    update();
}

QSize RungPicture::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(204), theme.px(pictureHeight)};
}

QSize RungPicture::minimumSizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(2 * (roomOfTry + roomOfNumber)), theme.px(pictureHeight)};
}

std::vector<RungPicture::Try> RungPicture::shownTries() const
{
    const int room = width() - themeOf(this).px(2 * roomOfNumber);
    const auto most = static_cast<size_t>(std::clamp(room / themeOf(this).px(roomOfTry), 2, 8));
    if (m_tries.size() <= most)
        return m_tries;
    std::vector<Try> shown{m_tries.front()};
    shown.insert(shown.end(), m_tries.end() - static_cast<std::ptrdiff_t>(most - 1), m_tries.end());
    return shown;
}

double RungPicture::heightOf(Suds value) const
{
    const double radius = themeOf(this).px(8);
    return radius + (height() - 2 * radius - themeOf(this).px(6)) * (100 - value.value()) / 100.0;
}

void RungPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Role::Line), theme.lineWidth()));
    const double floor = heightOf(Suds::literal(0)) + theme.px(9);
    painter.drawLine(QPointF(0, floor), QPointF(width(), floor));
    const std::vector<Try> tries = shownTries();
    const bool everyNumber = tries.size() <= allNumbered;
    const double before = theme.px(12);
    const double room = width() - before - theme.px(roomOfNumber + 2);
    const double step = tries.size() < 2 ? 0 : std::min<double>(theme.px(widestStep), room / static_cast<double>(tries.size() - 1));
    for (size_t i = 0; i < tries.size(); ++i) {
        const bool last = i + 1 == tries.size();
        paintTry(painter, tries[i], before + static_cast<double>(i) * step, everyNumber || last);
    }
}

void RungPicture::paintTry(QPainter &painter, const Try &shown, double x, bool numbered) const
{
    const Theme &theme = themeOf(this);
    const double radius = theme.px(6);
    const QPointF felt(x, heightOf(shown.felt));
    if (shown.expected) {
        const QPointF expected(x, heightOf(*shown.expected));
        painter.setPen(QPen(theme.colour(Role::InkQuiet), theme.px(2)));
        painter.drawLine(expected, felt);
        painter.setPen(QPen(theme.colour(Role::Predicted), theme.px(2) * 1.25));
        painter.setBrush(theme.colour(Role::Card));
        painter.drawEllipse(expected, radius, radius);
    }
    if (shown.left) {
        painter.setPen(QPen(theme.colour(Role::Felt), theme.px(2) * 1.25, Qt::SolidLine, Qt::RoundCap));
        const double arm = radius * 0.75;
        painter.drawLine(felt - QPointF(arm, arm), felt + QPointF(arm, arm));
        painter.drawLine(felt - QPointF(arm, -arm), felt + QPointF(arm, -arm));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Role::Felt));
        const bool equal = shown.expected == shown.felt;
        painter.drawEllipse(felt, equal ? radius / 2 : radius, equal ? radius / 2 : radius);
    }
    if (!numbered)
        return;
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.colour(Role::InkQuiet));
    const double line = painter.fontMetrics().height();
    painter.drawText(QRectF(felt.x() + radius + theme.px(5), felt.y() - line / 2, theme.px(roomOfNumber), line),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter), QLocale().toString(shown.felt.value()));
}

QString RungPicture::spoken() const
{
    QStringList tries;
    for (const Try &shown : m_tries)
        tries << (shown.left ? tr("%1, left before the answer").arg(revealText(shown.expected, shown.felt))
                             : revealText(shown.expected, shown.felt));
    return tries.join(QStringLiteral("; "));
}

} // namespace rung
