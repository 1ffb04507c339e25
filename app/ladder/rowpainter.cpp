// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/rowpainter.h"

#include "app/widgets/elidinglabel.h"
#include "app/widgets/feltdots.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace rung {

namespace {
// Lengths at 100 %.
constexpr int railInset = 20;     ///< from the leading edge to the first rail
constexpr int triesColumn = 92;   ///< for eight dots, at the trailing edge
constexpr int triesGap = 8;       ///< from the second rail to the column
constexpr int wordsInset = 20;    ///< from a rail to the words
constexpr int above = 9;          ///< above the words
constexpr int aboveGap = 16;      ///< above the words of a gap
constexpr int between = 6;        ///< from the words to the rung
constexpr int below = 7;          ///< from the rung to the next row
constexpr int leadIn = 14;        ///< rails above the first row
constexpr int leadOut = 12;       ///< rails beneath the last row
constexpr int levelWidth = 96;    ///< for the fear of a rung in one's own order
constexpr int titleLines = 2;

const RungRow *asRung(const LadderRow &row)
{
    return std::get_if<RungRow>(&row);
}

bool isNext(const LadderRow &row)
{
    return std::visit([](const auto &shown) { return shown.next; }, row);
}

QString addWord()
{
    return QCoreApplication::translate("LadderView", "Add");
}
} // namespace

RowPainter::RowPainter(const Theme &theme, const LadderRow &row, Place place, int width)
    : m_theme(theme),
      m_row(row),
      m_place(place),
      m_width(width),
      m_titleFont(theme.font(TextSize::Body, isNext(row) ? Weight::SemiBold : Weight::Regular)),
      m_smallFont(theme.font(TextSize::Small))
{
    if (const RungRow *rung = asRung(row))
        m_title = elidedLines(rung->title, m_titleFont, wordsWidth(), titleLines);
}

int RowPainter::lead() const
{
    return m_place.first ? m_theme.px(leadIn) : 0;
}

int RowPainter::tail() const
{
    return m_place.last ? m_theme.px(leadOut) : 0;
}

int RowPainter::wordsWidth() const
{
    const int rails = m_width - m_theme.px(railInset + triesGap + triesColumn);
    const int level = m_place.order == LadderOrder::Own ? m_theme.px(levelWidth) : 0;
    return std::max(m_theme.px(80), rails - m_theme.px(2 * wordsInset) - level);
}

int RowPainter::height() const
{
    const int words = static_cast<int>(m_title.size()) * QFontMetrics(m_titleFont).lineSpacing() + QFontMetrics(m_smallFont).lineSpacing();
    return lead() + m_theme.px(asRung(m_row) ? above : aboveGap) + words + m_theme.px(between + below) + tail();
}

bool RowPainter::isElided() const
{
    const RungRow *rung = asRung(m_row);
    return rung && m_title.join(QLatin1Char(' ')) != rung->title.simplified();
}

void RowPainter::paint(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, QStyle::State state) const
{
    m_direction = direction;
    painter.save();
    painter.translate(rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, state);
    paintRails(painter);
    paintWords(painter);
    if (const RungRow *rung = asRung(m_row)) {
        paintRung(painter, *rung);
        paintTries(painter, *rung);
        if (m_place.order == LadderOrder::Own)
            paintLevel(painter, *rung);
    } else {
        paintGap(painter, std::get<GhostRow>(m_row));
    }
    painter.restore();
}

int RowPainter::rungY() const
{
    return height() - tail() - m_theme.px(below);
}

double RowPainter::lineWeight() const
{
    return m_theme.px(3);
}

QRect RowPainter::visual(const QRect &logical) const
{
    return QStyle::visualRect(m_direction, QRect(0, 0, m_width, height()), logical);
}

/// Rails and rungs are there to be seen through: lighter than a border, but not where contrast was asked for.
QColor RowPainter::rail() const
{
    QColor colour = m_theme.colour(Role::Control);
    if (m_theme.scheme() != Scheme::Contrast)
        colour.setAlphaF(0.65F);
    return colour;
}

void RowPainter::paintGround(QPainter &painter, QStyle::State state) const
{
    const bool selected = state & QStyle::State_Selected;
    if (!selected && !(state & QStyle::State_MouseOver))
        return;
    const int left = m_theme.px(railInset);
    const int right = m_width - m_theme.px(triesGap + triesColumn);
    const QRect ground = visual(QRect(left, lead(), right - left, height() - lead() - tail()));
    QColor tint = m_theme.colour(Role::AccentTint);
    if (!selected)
        tint.setAlphaF(0.45F);
    const bool keyboard = selected && (state & QStyle::State_HasFocus);
    const double edge = m_theme.px(2);
    painter.setBrush(tint);
    painter.setPen(keyboard || (selected && m_theme.scheme() == Scheme::Contrast) ? QPen(m_theme.colour(Role::Accent), edge)
                                                                                  : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(ground).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), m_theme.px(8), m_theme.px(8));
}

void RowPainter::paintRails(QPainter &painter) const
{
    const double weight = lineWeight();
    const int right = m_width - m_theme.px(triesGap + triesColumn);
    for (const int x : {m_theme.px(railInset), right})
        painter.fillRect(visual(QRect(x - static_cast<int>(weight) / 2, 0, static_cast<int>(weight), height())), rail());
}

void RowPainter::paintRung(QPainter &painter, const RungRow &row) const
{
    const int left = m_theme.px(railInset);
    const int right = m_width - m_theme.px(triesGap + triesColumn);
    const QRect span = visual(QRect(left, rungY(), right - left, 1));
    const QColor colour = row.next ? m_theme.colour(Role::Accent) : row.settled ? m_theme.colour(Role::InkQuiet) : rail();
    painter.setPen(QPen(colour, row.next ? lineWeight() + m_theme.px(1) : lineWeight(), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(span.left(), rungY()), QPointF(span.right(), rungY()));
    if (!row.settled)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const int x : {span.left(), span.right()})
        painter.drawEllipse(QPointF(x, rungY()), m_theme.px(6), m_theme.px(6));
}

void RowPainter::paintGap(QPainter &painter, const GhostRow &row) const
{
    const int left = m_theme.px(railInset);
    const int right = m_width - m_theme.px(triesGap + triesColumn);
    const QRect span = visual(QRect(left, rungY(), right - left, 1));
    QPen pen(m_theme.colour(row.next ? Role::Accent : Role::Control), m_theme.px(2));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(span.left(), rungY()), QPointF(span.right(), rungY()));
    const QFont bold = m_theme.font(TextSize::Small, Weight::SemiBold);
    const int line = QFontMetrics(m_smallFont).lineSpacing();
    const QRect words(left + m_theme.px(wordsInset), lead() + m_theme.px(aboveGap), right - left - m_theme.px(2 * wordsInset), line);
    painter.setFont(bold);
    painter.setPen(m_theme.colour(Role::Accent));
    painter.drawText(visual(words), static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignRight) | Qt::AlignVCenter), addWord());
}

void RowPainter::paintWords(QPainter &painter) const
{
    const auto alignment = static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int left = m_theme.px(railInset + wordsInset);
    int top = lead() + m_theme.px(asRung(m_row) ? above : aboveGap);
    const int line = QFontMetrics(m_titleFont).lineSpacing();
    painter.setFont(m_titleFont);
    painter.setPen(m_theme.colour(Role::Ink));
    for (const QString &words : m_title) {
        painter.drawText(visual(QRect(left, top, wordsWidth(), line)), alignment, words);
        top += line;
    }
    painter.setFont(m_smallFont);
    painter.setPen(m_theme.colour(Role::InkQuiet));
    const int room = wordsWidth()
        - (asRung(m_row) ? 0
                         : QFontMetrics(m_theme.font(TextSize::Small, Weight::SemiBold)).horizontalAdvance(addWord()) + m_theme.gapTiny());
    const QFontMetrics metrics(m_smallFont);
    painter.drawText(visual(QRect(left, top, room, metrics.lineSpacing())), alignment,
                     metrics.elidedText(detailOf(m_row), Qt::ElideRight, room));
}

/// In one's own order height no longer tells the fear: a small scale beside the words does.
void RowPainter::paintLevel(QPainter &painter, const RungRow &row) const
{
    const int right = m_width - m_theme.px(triesGap + triesColumn + wordsInset);
    const int track = m_theme.px(levelWidth - 40);
    const int thick = m_theme.px(4);
    const int middle = (lead() + rungY()) / 2;
    const QRect whole(right - track, middle - thick / 2, track, thick);
    const QRect filled(whole.left(), whole.top(), std::max(thick, track * row.fear.value() / 100), thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::Line));
    painter.drawRoundedRect(visual(whole), thick / 2.0, thick / 2.0);
    painter.setBrush(m_theme.colour(row.next ? Role::Accent : Role::InkQuiet));
    painter.drawRoundedRect(visual(filled), thick / 2.0, thick / 2.0);
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(m_theme.colour(Role::InkQuiet));
    const QRect figure(whole.left() - m_theme.px(36), middle - m_theme.px(10), m_theme.px(28), m_theme.px(20));
    painter.drawText(visual(figure), static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignRight) | Qt::AlignVCenter),
                     QLocale().toString(row.fear.value()));
}

void RowPainter::paintTries(QPainter &painter, const RungRow &row) const
{
    if (row.felt.empty())
        return;
    const QRectF column = visual(
        QRect(m_width - m_theme.px(triesColumn), lead() + m_theme.px(8), m_theme.px(triesColumn - 6), rungY() - lead() - m_theme.px(10)));
    paintFeltDots(painter, column, m_theme, row.felt);
}

} // namespace rung
