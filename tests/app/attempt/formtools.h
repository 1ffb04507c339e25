// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chips.h"
#include "app/widgets/question.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStringList>
#include <QTest>
#include <QWidget>

/// Short ways to fill a form by name and by keys, as a person would.
namespace rung::form {

/// The part of that name; the test ends there when there is none.
template <class Part>
Part *part(QWidget &form, const char *name)
{
    auto *found = form.findChild<Part *>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s here.", name);
    return found;
}

inline void press(QWidget &form, const char *chips, int index)
{
    part<ChipGroup>(form, chips)->chip(index)->click();
}

inline void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

inline void type(const char *text)
{
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
}

/// What the form names as open, if anything.
inline QString open(const QWidget &form)
{
    QStringList open;
    for (const Question *question : form.findChildren<Question *>())
        if (!question->open().isEmpty())
            open << question->open();
    return open.join(QLatin1Char('|'));
}

/// Whether the part is shown when its form is.
inline bool isInView(QWidget &form, const char *name)
{
    return part<QWidget>(form, name)->isVisibleTo(&form);
}

} // namespace rung::form
