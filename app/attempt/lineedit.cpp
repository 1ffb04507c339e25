// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/lineedit.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/storable.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rung {

namespace {
constexpr int quietUntil = 20; ///< characters of room left from which on it is said
}

LineEdit::LineEdit(QWidget *parent) : QWidget(parent), m_field(new QLineEdit(this)), m_room(smallLabel({}, this))
{
    m_field->setObjectName(QStringLiteral("lineField"));
    m_room->setObjectName(QStringLiteral("lineRoom"));
    m_room->hide();
    setFocusProxy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(4));
    column->addWidget(m_field);
    column->addWidget(m_room, 0, Qt::AlignTrailing);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        showRoom();
        Q_EMIT changed();
    });
}

QString LineEdit::text() const
{
    return m_field->text();
}

void LineEdit::setText(const QString &text)
{
    m_field->setText(text);
}

QString LineEdit::trimmed() const
{
    return storable(text()).trimmed();
}

std::optional<Line> LineEdit::value() const
{
    return trimmed().isEmpty() ? std::nullopt : Line::from(trimmed());
}

bool LineEdit::isTooLong() const
{
    return codePoints(trimmed()) > Line::maximum;
}

void LineEdit::showRoom()
{
    const int room = Line::maximum - static_cast<int>(codePoints(trimmed()));
    m_room->setText(room >= 0 ? tr("room for %n more", nullptr, room) : tr("%n too many", nullptr, -room));
    m_room->setVisible(room <= quietUntil);
}

} // namespace rung
