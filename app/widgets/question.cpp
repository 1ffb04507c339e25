// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/question.h"

#include "app/base/theme.h"
#include "app/widgets/chips.h"
#include "app/widgets/labels.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rung {

namespace {
void takeFocus(QWidget *editor)
{
    if (auto *chips = qobject_cast<ChipGroup *>(editor); chips && chips->count() > 0)
        chips->chip(chips->chosen().value_or(0))->setFocus(Qt::OtherFocusReason);
    else
        editor->setFocus(Qt::OtherFocusReason);
}

void bringIntoView(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(widget);
            return;
        }
    }
}
} // namespace

Question::Question(const QString &question, QWidget *editor, const QString &aside, QWidget *parent)
    : QWidget(parent), m_question(question), m_aside(aside), m_open(smallLabel({}, this)), m_editor(editor)
{
    const Theme &theme = themeOf(this);
    QLabel *heading = questionLabel(question, this);
    if (!aside.isEmpty()) {
        heading->setTextFormat(Qt::RichText);
        heading->setText(headline());
    }
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setFont(theme.font(TextSize::Small, Weight::SemiBold));
    m_open->setForegroundRole(QPalette::Link);
    m_open->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    column->addWidget(heading);
    column->addWidget(m_open);
    column->addSpacing(theme.px(6));
    column->addWidget(m_editor);

    m_editor->setAccessibleName(question);
    if (QWidget *proxy = m_editor->focusProxy())
        proxy->setAccessibleName(question);
    describeEditor(aside);
}

/// The question in bold, then the aside, small and quiet.
QString Question::headline() const
{
    const Theme &theme = themeOf(this);
    return QStringLiteral("%1 &nbsp;<span style=\"color:%2; font-size:%3pt; font-weight:400\">%4</span>")
        .arg(m_question.toHtmlEscaped(), theme.colour(Role::InkQuiet).name())
        .arg(theme.font(TextSize::Small).pointSizeF())
        .arg(m_aside.toHtmlEscaped());
}

void Question::describeEditor(const QString &description)
{
    m_editor->setAccessibleDescription(description);
    if (QWidget *proxy = m_editor->focusProxy())
        proxy->setAccessibleDescription(description);
}

void Question::askFor(const QString &open)
{
    m_open->setText(open);
    m_open->show();
    describeEditor(open);
    takeFocus(m_editor);
    bringIntoView(this);
}

QString Question::open() const
{
    return m_open->text();
}

void Question::settle()
{
    if (open().isEmpty())
        return;
    m_open->clear();
    m_open->hide();
    describeEditor(m_aside);
}

} // namespace rung
