// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/listaccess.h"

#include <QAccessible>
#include <QEvent>
#include <QListView>
#include <QTimer>

namespace rung {

namespace {
class RowTeller : public QObject
{
public:
    explicit RowTeller(QListView *list) : QObject(list), m_list(list) { list->installEventFilter(this); }

protected:
    /// The list itself is told once it has the keyboard; its row comes after that.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            QTimer::singleShot(0, this, &RowTeller::tell);
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        if (!m_list->hasFocus() || !m_list->currentIndex().isValid())
            return;
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(m_list->currentIndex().row());
        QAccessible::updateAccessibility(&event);
    }

    QListView *m_list;
};
} // namespace

void speakRowOnFocus(QListView *list)
{
    new RowTeller(list);
}

} // namespace rung
