// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include "app/base/theme.h"
#include "app/widgets/headingaccess.h"
#include "app/widgets/measuredlabel.h"

namespace rung {

namespace {
QLabel *label(const QString &text, QWidget *parent, TextSize size, Weight weight, bool quiet)
{
    auto *made = new MeasuredLabel(text, parent);
    made->setFont(themeOf(made).font(size, weight));
    if (quiet)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

QLabel *heading(QLabel *made)
{
    speakAsHeading(made);
    return made;
}
} // namespace

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return heading(label(text, parent, TextSize::Title, Weight::SemiBold, false));
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return heading(label(text, parent, TextSize::Heading, Weight::SemiBold, false));
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

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace rung
