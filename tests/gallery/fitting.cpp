// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/fitting.h"

#include <QAbstractButton>
#include <QLabel>

namespace rung::gallery {

namespace {

constexpr int rounding = 2;

bool fits(const QLabel &label)
{
    if (label.text().isEmpty())
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + rounding;
    return label.sizeHint().width() <= label.width() + rounding && label.sizeHint().height() <= label.height() + rounding;
}

bool fits(const QAbstractButton &button)
{
    if (button.sizePolicy().hasHeightForWidth())
        return button.heightForWidth(button.width()) <= button.height() + rounding;
    return button.text().isEmpty()
        || (button.minimumSizeHint().width() <= button.width() + rounding && button.sizeHint().width() <= button.width() + rounding);
}

QString where(const QWidget &widget)
{
    const QWidget *named = &widget;
    while (named && named->objectName().isEmpty())
        named = named->parentWidget();
    return named ? named->objectName() : QString();
}

template <class Widget>
void collect(const QWidget &window, QStringList &found)
{
    for (const Widget *one : window.findChildren<Widget *>())
        if (one->isVisible()
            && (!fits(*one) || !one->parentWidget()->rect().adjusted(-rounding, -rounding, rounding, rounding).contains(one->geometry())))
            found << where(*one) + QStringLiteral(": ") + one->text();
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    collect<QLabel>(window, found);
    collect<QAbstractButton>(window, found);
    return found;
}

} // namespace rung::gallery
