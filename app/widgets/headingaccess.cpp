// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/headingaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace rung {

namespace {
constexpr const char *isHeading = "isHeading";

class HeadingAccess : public QAccessibleWidget
{
public:
    explicit HeadingAccess(QLabel *label) : QAccessibleWidget(label, QAccessible::Heading) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? label()->text() : text;
    }

    /// A heading without words keeps its room on the page and is not there to be heard.
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (label()->text().isEmpty())
            state.invisible = true;
        return state;
    }

private:
    QLabel *label() const { return static_cast<QLabel *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<QLabel *>(object);
    return label && label->property(isHeading).toBool() ? new HeadingAccess(label) : nullptr;
}
} // namespace

void speakAsHeading(QLabel *label)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
    label->setProperty(isHeading, true);
    // The label was made known as a plain text with its first words.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(label)));
}

} // namespace rung
