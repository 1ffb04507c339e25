// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include "app/base/theme.h"

namespace rung {

namespace {
QLabel *label(const QString &text, QWidget *parent, TextSize size, Weight weight, bool quiet)
{
    auto *made = new QLabel(text, parent);
    const Theme &theme = themeOf(made);
    made->setTextFormat(Qt::PlainText);
    made->setFont(theme.font(size, weight));
    made->setWordWrap(true);
    made->setMaximumWidth(theme.measure());
    if (quiet)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}
} // namespace

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return label(text, parent, TextSize::Title, Weight::SemiBold, false);
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return label(text, parent, TextSize::Heading, Weight::SemiBold, false);
}

QLabel *questionLabel(const QString &text, QWidget *parent)
{
    return label(text, parent, TextSize::Body, Weight::SemiBold, false);
}

QLabel *bodyLabel(const QString &text, QWidget *parent)
{
    return label(text, parent, TextSize::Body, Weight::Regular, false);
}

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    return label(text, parent, TextSize::Body, Weight::Regular, true);
}

QLabel *smallLabel(const QString &text, QWidget *parent)
{
    return label(text, parent, TextSize::Small, Weight::Regular, true);
}

} // namespace rung
