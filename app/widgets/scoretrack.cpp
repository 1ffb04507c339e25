// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scoretrack.h"

#include "app/base/theme.h"
#include "app/widgets/scoreedit.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace rung {

namespace {
constexpr int lowest = 0;
constexpr int highest = 100;
constexpr int step = 5;
constexpr int leap = 20;

/// A slider whose value may be missing; the name says so too.
class TrackInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TrackInterface(ScoreTrack *track) : QAccessibleWidget(track, QAccessible::Slider) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        const ScoreEdit *edit = track()->edit();
        switch (kind) {
        case QAccessible::Name:
            return edit->number() ? edit->accessibleName() : ScoreTrack::tr("%1, not set").arg(edit->accessibleName());
        case QAccessible::Value:
            return edit->spokenValue();
        case QAccessible::Description:
            return edit->accessibleDescription();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    QVariant currentValue() const override
    {
        const std::optional<int> number = track()->edit()->number();
        return number ? QVariant(*number) : QVariant();
    }
    void setCurrentValue(const QVariant &value) override { track()->enterNumber(std::clamp(value.toInt(), lowest, highest)); }
    QVariant maximumValue() const override { return highest; }
    QVariant minimumValue() const override { return lowest; }
    QVariant minimumStepSize() const override { return 1; }

private:
    ScoreTrack *track() const { return static_cast<ScoreTrack *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *track = qobject_cast<ScoreTrack *>(object);
    return track ? new TrackInterface(track) : nullptr;
}
} // namespace

ScoreTrack::ScoreTrack(ScoreEdit *edit) : QWidget(edit), m_edit(edit)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
    setObjectName(QStringLiteral("track"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScoreTrack::enterNumber(int number)
{
    m_edit->enter(number);
}

void ScoreTrack::setEndWords(const QString &low, const QString &high)
{
    m_low = low;
    m_high = high;
    updateGeometry();
    update();
}

void ScoreTrack::setPhrases(const QStringList &phrases)
{
    m_phrases = phrases;
    updateGeometry();
}

void ScoreTrack::setPhrase(const QString &phrase)
{
    m_phrase = phrase;
    update();
}

void ScoreTrack::announce(bool nameChanged)
{
    if (nameChanged) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    const std::optional<int> number = m_edit->number();
    QAccessibleValueChangeEvent event(this, number ? QVariant(*number) : QVariant());
    QAccessible::updateAccessibility(&event);
}

int ScoreTrack::trackMiddle() const
{
    return themeOf(this).px(18);
}

int ScoreTrack::captionTop() const
{
    return trackMiddle() + themeOf(this).px(18);
}

/// Enough for the longest phrase, so that nothing moves while the handle does.
int ScoreTrack::captionLines(int width) const
{
    const QFontMetrics metrics(themeOf(this).font(TextSize::Small, Weight::SemiBold));
    int longest = metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high) + themeOf(this).gap();
    for (const QString &phrase : m_phrases)
        longest = std::max(longest, metrics.horizontalAdvance(phrase));
    return m_low.isEmpty() && m_high.isEmpty() && m_phrases.isEmpty() ? 0 : longest > width ? 2 : 1;
}

QSize ScoreTrack::sizeHint() const
{
    const int width = themeOf(this).px(320);
    return {width, heightForWidth(width)};
}

QSize ScoreTrack::minimumSizeHint() const
{
    const int width = themeOf(this).px(120);
    return {width, heightForWidth(width)};
}

int ScoreTrack::heightForWidth(int width) const
{
    const QFontMetrics metrics(themeOf(this).font(TextSize::Small));
    const int lines = captionLines(width);
    return lines == 0 ? 2 * trackMiddle() : captionTop() + lines * metrics.lineSpacing();
}

void ScoreTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintWords(painter);
    if (m_edit->number())
        paintHandle(painter);
}

void ScoreTrack::paintTrack(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double thickness = theme.px(4);
    const double middle = trackMiddle();
    const QRectF track(0, middle - thickness / 2, width(), thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Control));
    for (int tick = lowest; tick <= highest; tick += leap)
        painter.drawRect(QRectF(positionOf(tick) - theme.lineWidth() / 2.0, middle + theme.px(7), theme.lineWidth(), theme.px(5)));
    const double bare = thickness / 8;
    painter.drawRoundedRect(track.adjusted(0, bare, 0, -bare), thickness / 2, thickness / 2);
    if (const std::optional<int> number = m_edit->number()) {
        const double start = isRightToLeft() ? width() : 0;
        const double end = positionOf(*number);
        painter.setBrush(theme.colour(Role::Accent));
        painter.drawRoundedRect(QRectF(std::min(start, end), track.top(), std::abs(end - start), thickness), thickness / 2, thickness / 2);
    } else if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Role::Accent), theme.px(2)));
        painter.drawRoundedRect(track.adjusted(theme.px(1), -theme.px(5), -theme.px(1), theme.px(5)), theme.px(7), theme.px(7));
    }
}

void ScoreTrack::paintHandle(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QPointF centre(positionOf(*m_edit->number()), trackMiddle());
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Role::Accent));
        painter.drawEllipse(centre, theme.px(13), theme.px(13));
        painter.setBrush(theme.colour(Role::Paper));
        painter.drawEllipse(centre, theme.px(11), theme.px(11));
    }
    painter.setBrush(theme.colour(Role::Card));
    painter.setPen(QPen(theme.colour(Role::Accent), theme.px(2)));
    painter.drawEllipse(centre, theme.px(9), theme.px(9));
}

void ScoreTrack::paintWords(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QFont strong = theme.font(TextSize::Small, Weight::SemiBold);
    const QRect caption(0, captionTop(), width(), height() - captionTop());
    QRect taken;
    if (!m_phrase.isEmpty()) {
        const int wide = std::min(QFontMetrics(strong).horizontalAdvance(m_phrase) + theme.px(6), width());
        const int centre = static_cast<int>(positionOf(*m_edit->number()));
        taken = QRect(std::clamp(centre - wide / 2, 0, width() - wide), caption.top(), wide, caption.height());
        painter.setFont(strong);
        painter.setPen(theme.colour(Role::Ink));
        painter.drawText(taken, static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_phrase);
        taken.adjust(-theme.gapSmall(), 0, theme.gapSmall(), 0);
    }
    paintEndWords(painter, caption, taken);
}

/// The words at both ends, but for those that would touch the phrase.
void ScoreTrack::paintEndWords(QPainter &painter, const QRect &caption, const QRect &taken) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.colour(Role::InkQuiet));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool oneLine = captionLines(width()) == 1;
    for (const auto &[words, side] : {std::pair(m_low, Qt::AlignLeft), std::pair(m_high, Qt::AlignRight)}) {
        const auto alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignTop) | Qt::TextWordWrap;
        const int wide = oneLine ? metrics.horizontalAdvance(words) + theme.px(6) : width() / 2 - theme.gapTiny();
        const QRect place = QStyle::alignedRect(layoutDirection(), side, QSize(wide, caption.height()), caption);
        if (!painter.boundingRect(place, alignment, words).intersects(taken))
            painter.drawText(place, alignment, words);
    }
}

double ScoreTrack::positionOf(double number) const
{
    const double inset = themeOf(this).px(10);
    const double along = inset + (width() - 2 * inset) * number / highest;
    return isRightToLeft() ? width() - along : along;
}

int ScoreTrack::numberAt(double x) const
{
    const double inset = themeOf(this).px(10);
    const double along = ((isRightToLeft() ? width() - x : x) - inset) / std::max(1.0, width() - 2 * inset);
    return std::clamp(static_cast<int>(std::lround(along * highest / step)) * step, lowest, highest);
}

void ScoreTrack::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int digit = event->text().isEmpty() ? -1 : event->text().front().digitValue();
    const bool taken = plain && (digit >= 0 ? enterDigit(digit) : moveBy(event->key(), event->modifiers() & Qt::ShiftModifier));
    if (!taken)
        QWidget::keyPressEvent(event);
}

bool ScoreTrack::enterDigit(int digit)
{
    const int longer = m_typed.value_or(0) * 10 + digit;
    m_typed = longer <= highest ? longer : digit;
    m_edit->enter(m_typed);
    return true;
}

void ScoreTrack::eraseDigit()
{
    const std::optional<int> number = m_edit->number();
    m_typed = number && *number >= 10 ? std::optional(*number / 10) : std::nullopt;
    m_edit->enter(m_typed);
}

bool ScoreTrack::moveBy(int key, bool fine)
{
    const std::optional<int> number = m_edit->number();
    const int by = fine ? 1 : step;
    const int towardsRight = isRightToLeft() ? -by : by;
    const auto go = [&](int difference) {
        const int from = number.value_or(difference > 0 ? lowest - difference : highest - difference);
        m_edit->enter(std::clamp(from + difference, lowest, highest));
    };
    if (key != Qt::Key_Backspace)
        m_typed.reset();
    switch (key) {
    case Qt::Key_Right: go(towardsRight); return true;
    case Qt::Key_Left: go(-towardsRight); return true;
    case Qt::Key_Up: go(by); return true;
    case Qt::Key_Down: go(-by); return true;
    case Qt::Key_PageUp: go(leap); return true;
    case Qt::Key_PageDown: go(-leap); return true;
    case Qt::Key_Home: m_edit->enter(lowest); return true;
    case Qt::Key_End: m_edit->enter(highest); return true;
    case Qt::Key_Delete: m_edit->enter(std::nullopt); return true;
    case Qt::Key_Backspace: eraseDigit(); return true;
    default: return false;
    }
}

void ScoreTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_edit->enter(numberAt(event->position().x()));
}

void ScoreTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_edit->enter(numberAt(event->position().x()));
}

void ScoreTrack::focusInEvent(QFocusEvent *)
{
    update();
}

void ScoreTrack::focusOutEvent(QFocusEvent *)
{
    m_typed.reset();
    update();
}

} // namespace rung
