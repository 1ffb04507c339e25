// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/answercard.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"
#include "app/widgets/sketchview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rung {

AnswerCard::AnswerCard(Size size, QWidget *parent)
    : QAbstractButton(parent),
      m_question(smallLabel({})),
      m_headline(size == Size::Hero ? headingLabel({}) : questionLabel({})),
      m_sketch(new SketchView)
{
    const Theme &theme = themeOf(this);
    const bool hero = size == Size::Hero;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMinimumHeight(theme.px(hero ? 146 : 110));
    for (QLabel *label : {m_question, m_headline})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(6));
    words->addStretch();
    words->addWidget(m_question);
    words->addWidget(m_headline);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    const int padding = theme.cardPadding();
    row->setContentsMargins(padding, theme.px(18), padding, theme.px(18));
    row->setSpacing(theme.gap());
    row->addLayout(words, hero ? 3 : 1);
    row->addWidget(m_sketch, hero ? 2 : 1);
}

void AnswerCard::show(const ChartPicture &picture)
{
    m_question->setText(picture.title);
    m_headline->setText(picture.headline);
    m_sketch->setPlot(picture.sketch);
    setAccessibleName(picture.title);
    setAccessibleDescription(picture.headline);
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const double half = theme.lineWidth() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(underMouse() || isDown() ? Role::Accent : Role::Line), theme.lineWidth()));
    painter.setBrush(theme.colour(isDown() ? Role::AccentTint : Role::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme.radius(), theme.radius());
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Role::Accent), theme.px(2)));
    const double inset = theme.px(2) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.radius(), theme.radius());
}

void AnswerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rung
