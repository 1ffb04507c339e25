// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sidebar.h"

#include "app/base/icons.h"
#include "app/base/theme.h"
#include "app/shell/placebutton.h"
#include "app/widgets/buttons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace rung {

namespace {
constexpr int wideWidth = 200;
constexpr int narrowWidth = 64;
constexpr int markSize = 22;
} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent),
      m_mark(new QLabel(this)),
      m_name(new QLabel(tr("Rung"), this)),
      m_menuButton(iconButton(QStringLiteral("menu"), tr("Menu"), this)),
      m_group(new QButtonGroup(this)),
      m_column(new QVBoxLayout(this)),
      m_header(new QHBoxLayout)
{
    const Theme &theme = themeOf(this);
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_column->setSpacing(theme.px(2));
    m_column->addLayout(m_header);
    fillHeader();
    m_column->addItem(new QSpacerItem(0, theme.px(14), QSizePolicy::Minimum, QSizePolicy::Preferred));
    for (const Place place : places) {
        auto *button = new PlaceButton(place, this);
        if (place == Place::Talk)
            m_column->addStretch(1);
        m_column->addWidget(button);
        m_group->addButton(button, static_cast<int>(place));
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT placeChosen(static_cast<Place>(id)); });
    // A screen reader toggles a place instead of pressing it.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT placeChosen(static_cast<Place>(id));
    });
    arrange();
}

void Sidebar::fillHeader()
{
    const Theme &theme = themeOf(this);
    const int size = theme.px(markSize);
    m_mark->setPixmap(themedIcon(QStringLiteral("rung")).pixmap(QSize(size, size), devicePixelRatioF()));
    m_name->setFont(theme.font(TextSize::Heading, Weight::SemiBold));
    m_menuButton->setFixedHeight(theme.px(36));
    m_header->addWidget(m_mark);
    m_header->addWidget(m_name);
    m_header->addStretch(1);
    m_header->addWidget(m_menuButton);
    m_header->addStretch(0);
}

void Sidebar::setPlace(Place place)
{
    const QSignalBlocker quiet(m_group);
    QAbstractButton *current = m_group->button(static_cast<int>(place));
    current->setChecked(true);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) // Tab comes to the place one is at
        button->setFocusPolicy(button == current ? Qt::StrongFocus : Qt::ClickFocus);
}

void Sidebar::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void Sidebar::arrange()
{
    const Theme &theme = themeOf(this);
    m_mark->setVisible(!m_narrow);
    m_name->setVisible(!m_narrow);
    m_header->setSpacing(m_narrow ? 0 : theme.px(10));
    m_header->setContentsMargins(m_narrow ? 0 : theme.px(12), 0, m_narrow ? 0 : theme.px(2), 0);
    m_header->setStretch(m_header->count() - 1, m_narrow ? 1 : 0);
    const int side = theme.px(m_narrow ? 8 : 12);
    m_column->setContentsMargins(side, theme.px(m_narrow ? 8 : 19), side, theme.px(m_narrow ? 8 : 24));
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<PlaceButton *>(button)->setIconOnly(m_narrow);
    int width = theme.px(m_narrow ? narrowWidth : wideWidth);
    for (const QAbstractButton *button : buttons) // a language may have longer words than English
        width = std::max(width, m_narrow ? 0 : button->sizeHint().width() + 2 * side);
    setFixedWidth(width);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRect edge(width() - theme.lineWidth(), 0, theme.lineWidth(), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), theme.colour(Role::Line));
}

} // namespace rung
