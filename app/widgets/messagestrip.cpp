// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/messagestrip.h"

#include "app/base/icons.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace rung {

namespace {
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *strip = qobject_cast<MessageStrip *>(object);
    return strip ? new QAccessibleWidget(strip, QAccessible::AlertMessage) : nullptr;
}
} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(bodyLabel({}, this)), m_undo(quietButton(tr("Undo"), this))
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
    const Theme &theme = themeOf(this);
    setObjectName(QStringLiteral("messageStrip"));
    m_text->setObjectName(QStringLiteral("message"));
    m_undo->setObjectName(QStringLiteral("undo"));
    QToolButton *close = iconButton(QStringLiteral("close"), tr("Close this message"), this);
    close->setObjectName(QStringLiteral("closeMessage"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.pageMargin(), theme.gapTiny(), theme.gapSmall(), theme.gapTiny());
    row->setSpacing(theme.gapSmall());
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageStrip::clear);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto then = std::exchange(m_then, {});
        clear();
        if (then)
            then();
        else
            Q_EMIT undoRequested();
    });
    hide();
}

void MessageStrip::showMessage(const QString &message)
{
    present(message, Kind::Done);
}

void MessageStrip::showUndo(const QString &message)
{
    present(message, Kind::Undoable);
}

void MessageStrip::showOffer(const QString &message, const QString &verb, std::function<void()> then)
{
    present(message, Kind::Offer);
    m_undo->setText(verb);
    m_then = std::move(then);
}

void MessageStrip::showFailure(const QString &message)
{
    present(message, Kind::Failure);
}

void MessageStrip::clear()
{
    m_text->clear();
    hide();
}

void MessageStrip::settle()
{
    if (!m_failure)
        clear();
}

QString MessageStrip::message() const
{
    return m_text->text();
}

void MessageStrip::present(const QString &message, Kind kind)
{
    const int size = themeOf(this).iconSize();
    m_text->setText(message);
    m_undo->setVisible(kind == Kind::Undoable || kind == Kind::Offer);
    m_undo->setText(tr("Undo"));
    m_then = {};
    m_failure = kind == Kind::Failure;
    m_icon->setPixmap(themedIcon(m_failure ? QStringLiteral("caution") : QStringLiteral("check"), m_failure ? Role::Caution : Role::Accent)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    setAccessibleName(message);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(m_failure ? Role::CautionTint : Role::Card));
    painter.fillRect(QRect(0, 0, width(), theme.lineWidth()), theme.colour(m_failure ? Role::Caution : Role::Line));
}

} // namespace rung
