// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/helplinecard.h"

#include "app/widgets/buttons.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

NumberRow::NumberRow(const QString &number, const QString &about, QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(themeOf(this).gap(), this);
    auto *shown = new QLabel(number);
    shown->setObjectName(QStringLiteral("number"));
    shown->setTextFormat(Qt::PlainText);
    shown->setFont(themeOf(this).font(TextSize::Title, Weight::SemiBold));
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("%1: %2", "whose number, the number").arg(about, number));
    auto *copy = quietButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyButton"));
    copy->setAccessibleName(tr("Copy %1").arg(number));
    row->addWidget(shown);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [number, copy] {
        QGuiApplication::clipboard()->setText(number);
        copy->setText(tr("Copied"));
    });
}

HelplineCard::HelplineCard(const Helpline &line, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("helplineCard"));
    body()->addWidget(questionLabel(line.service));
    body()->addWidget(new NumberRow(line.call, line.service));
    for (const QString &number : line.also)
        body()->addWidget(new NumberRow(number, line.service));
    if (!line.text.isEmpty() && line.text != line.call)
        body()->addWidget(bodyLabel(tr("To write to: %1").arg(line.text)));
    if (!line.hours.isEmpty())
        body()->addWidget(bodyLabel(tr("Open: %1").arg(helplineNote(line.hours))));
    if (!line.note.isEmpty())
        body()->addWidget(bodyLabel(helplineNote(line.note)));
    body()->addWidget(smallLabel(tr("As of %1, from %2").arg(QString::number(line.sourceYear), line.source)));
}

} // namespace rung
