// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/disclosure.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace rung {

namespace {
/// A quiet button whose words wrap.
class WrappingLink : public QPushButton
{
public:
    WrappingLink(const QString &text, QWidget *parent) : QPushButton(text, parent)
    {
        setButtonKind(this, ButtonKind::Quiet);
        setCheckable(true);
        setProperty(looks::unfolds, true);
        QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 10, QPushButton::sizeHint().height()}; }

    int heightForWidth(int width) const override
    {
        const QSize oneLine = QPushButton::sizeHint();
        const int words = metrics().boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text()).height();
        return width >= oneLine.width() ? oneLine.height() : words + oneLine.height() - metrics().height();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (width() >= QPushButton::sizeHint().width())
            return QPushButton::paintEvent(event);
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (hasFocus())
            painter.fillRect(rect(), theme.colour(Role::AccentTint));
        painter.setFont(theme.font(TextSize::Body, Weight::SemiBold));
        painter.setPen(theme.colour(Role::Accent));
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        painter.drawText(rect(), static_cast<int>(leading) | Qt::TextWordWrap, text());
    }

private:
    QFontMetrics metrics() const { return QFontMetrics(themeOf(this).font(TextSize::Body, Weight::SemiBold)); }
};
} // namespace

Disclosure::Disclosure(const QString &text, QWidget *parent)
    : QWidget(parent), m_link(new WrappingLink(text, this)), m_content(new QWidget(this)), m_body(new QVBoxLayout(m_content))
{
    const Theme &theme = themeOf(this);
    m_link->setObjectName(QStringLiteral("disclose"));
    m_body->setContentsMargins(0, theme.gapSmall(), 0, 0);
    m_body->setSpacing(theme.gapSmall());
    m_content->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_link);
    column->addWidget(m_content);
    connect(m_link, &QPushButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        showState();
        Q_EMIT toggled(open);
    });
    showState();
}

bool Disclosure::isOpen() const
{
    return m_link->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_link->setChecked(open);
}

void Disclosure::showState()
{
    m_link->setAccessibleDescription(isOpen() ? tr("open") : tr("folded"));
}

} // namespace rung
