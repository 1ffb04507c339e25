// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journaldelegate.h"

#include "app/base/theme.h"
#include "app/journal/entrywords.h"
#include "app/journal/journalmodel.h"
#include "app/widgets/matchmarks.h"
#include "app/widgets/revealscale.h"
#include "core/domain/textmatch.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace rung {

namespace {
constexpr int sidePadding = 12;
constexpr int verticalPadding = 10;
constexpr int revealWidth = 64;
constexpr int monthGap = 20;

const JournalModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const JournalModel *>(index.model());
}

/// One row being painted, in the direction people read.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const std::vector<SearchTerm> &terms)
        : m_painter(painter),
          m_option(option),
          m_theme(themeOf(option.widget)),
          m_terms(terms),
          m_inner(option.rect.adjusted(m_theme.px(sidePadding), 0, -m_theme.px(sidePadding), 0))
    {
    }

    void paintMonth(const QString &name) const
    {
        const QRect line(m_inner.left(), m_option.rect.top(), m_inner.width(), m_option.rect.height() - m_theme.px(verticalPadding));
        paintText(line, name, m_theme.font(TextSize::Small, Weight::SemiBold), Role::InkQuiet, Qt::AlignBottom);
    }

    void paintEntry(const JournalEntry &entry) const
    {
        paintGround();
        const EntryWords words = wordsOf(entry);
        const QFont titleFont = m_theme.font(TextSize::Body, Weight::SemiBold);
        const int titleHeight = QFontMetrics(titleFont).height();
        QRect title(m_inner.left(), m_option.rect.top() + m_theme.px(verticalPadding), m_inner.width(), titleHeight);
        const QRect second(m_inner.left(), title.bottom() + m_theme.px(2), m_inner.width(),
                           QFontMetrics(m_theme.font(TextSize::Small)).height());
        if (entry.expected || entry.felt) {
            const int wide = m_theme.px(revealWidth);
            const QRect scale(m_inner.right() - wide + 1, title.top(), wide, titleHeight);
            paintMiniReveal(m_painter, visual(scale), m_theme, entry.expected, entry.felt, m_option.direction);
            title.setWidth(title.width() - wide - m_theme.px(sidePadding));
        }
        paintText(title, words.title, titleFont, Role::Ink, Qt::AlignVCenter, true);
        paintParts(second, entry, words.excerpt);
    }

private:
    QRect visual(const QRect &rect) const { return QStyle::visualRect(m_option.direction, m_option.rect, rect); }

    void paintGround() const
    {
        const bool selected = m_option.state & QStyle::State_Selected;
        const bool contrast = m_theme.scheme() == Scheme::Contrast;
        const int line = m_theme.lineWidth();
        const QRect &rect = m_option.rect;
        m_painter.fillRect(QRect(rect.left(), rect.bottom() - line + 1, rect.width(), line), m_theme.colour(Role::Line));
        const bool hovered = m_option.state & QStyle::State_MouseOver;
        if (!selected && !hovered)
            return;
        QColor tint = m_theme.colour(Role::AccentTint);
        if (!selected)
            tint.setAlphaF(0.5F);
        m_painter.setRenderHint(QPainter::Antialiasing);
        const bool ring = selected && (contrast || (m_option.state & QStyle::State_HasFocus));
        const double width = m_theme.px(2);
        m_painter.setPen(ring ? QPen(m_theme.colour(Role::Accent), width) : QPen(Qt::NoPen));
        m_painter.setBrush(contrast ? QBrush(Qt::NoBrush) : QBrush(tint));
        const double inset = ring ? width / 2 : 0;
        m_painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset - line), m_theme.px(6), m_theme.px(6));
    }

    /// Day, answer and excerpt, one after the other.
    void paintParts(QRect line, const JournalEntry &entry, const QString &excerpt) const
    {
        const QFont font = m_theme.font(TextSize::Small);
        const QFontMetrics metrics(font);
        QStringList parts{QLocale().toString(entry.day.date(), JournalDelegate::tr("ddd d"))};
        if (entry.answer)
            parts << answerInLine(*entry.answer);
        parts << excerpt;
        for (const QString &part : parts) {
            if (line.width() < metrics.averageCharWidth())
                return;
            paintText(line, part, font, Role::InkQuiet, Qt::AlignVCenter, part == parts.last());
            line.setLeft(line.left() + metrics.horizontalAdvance(part) + m_theme.px(10));
        }
    }

    void paintText(const QRect &line, const QString &text, const QFont &font, Role role, Qt::Alignment vertical = Qt::AlignVCenter,
                   bool searched = false) const
    {
        m_painter.setFont(font);
        m_painter.setPen(m_theme.colour(role));
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
        const auto matches = searched ? matchesIn(shown, m_terms) : std::vector<TextSpan>();
        if (!matches.empty())
            return paintMarked(line, shown, font, matches);
        const Qt::Alignment alignment = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | vertical;
        m_painter.drawText(visual(line), static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    }

    /// One line with what was looked for marked, whatever the direction of its scripts.
    void paintMarked(const QRect &line, const QString &text, const QFont &font, const std::vector<TextSpan> &matches) const
    {
        QTextLayout layout(text, font);
        QTextOption direction(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
        direction.setTextDirection(m_option.direction);
        direction.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(direction);
        QList<QTextLayout::FormatRange> formats;
        for (const TextSpan &match : matches)
            formats << QTextLayout::FormatRange{static_cast<int>(match.begin), static_cast<int>(match.length), matchFormat(m_theme)};
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine only = layout.createLine();
        only.setLineWidth(line.width());
        layout.endLayout();
        const QRect place = visual(line);
        layout.draw(&m_painter, QPointF(place.left(), place.top() + (place.height() - only.height()) / 2));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Theme &m_theme;
    const std::vector<SearchTerm> &m_terms;
    QRect m_inner;
};
} // namespace

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const RowPainter row(*painter, option, modelOf(index).query().terms);
    if (const JournalEntry *entry = modelOf(index).entryAt(index))
        row.paintEntry(*entry);
    else
        row.paintMonth(index.data().toString());
    painter->restore();
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    if (!m_heights || m_heights->theme != theme) {
        const int small = QFontMetrics(theme.font(TextSize::Small)).height();
        const int title = QFontMetrics(theme.font(TextSize::Body, Weight::SemiBold)).height();
        m_heights = Heights{theme, title + small + theme.px(2 + 2 * verticalPadding) + theme.lineWidth(), small};
    }
    const int width = theme.px(2 * sidePadding + revealWidth);
    if (modelOf(index).isEntry(index))
        return {width, m_heights->entry};
    return {width, m_heights->month + theme.px(verticalPadding + (index.row() == 0 ? 2 : monthGap))};
}

} // namespace rung
