// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/pocketcard.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace rung {

QString pocketText(const PocketWords &words)
{
    QStringList lines;
    if (!words.ask.trimmed().isEmpty())
        lines << words.ask.trimmed();
    if (!words.reply.trimmed().isEmpty())
        lines << PocketCard::tr("To a no: %1").arg(words.reply.trimmed());
    if (!words.line.trimmed().isEmpty())
        lines << PocketCard::tr("“%1”").arg(words.line.trimmed());
    return lines.join(QLatin1String("\n\n"));
}

PocketCard::PocketCard(QWidget *parent)
    : Card(parent), m_words(bodyLabel({}, this)), m_copy(secondaryButton(tr("Copy"), this)), m_print(secondaryButton(tr("Print…"), this))
{
    m_words->setObjectName(QStringLiteral("pocketWords"));
    m_copy->setObjectName(QStringLiteral("pocketCopy"));
    m_copy->setAccessibleName(tr("Copy the card"));
    m_print->setObjectName(QStringLiteral("pocketPrint"));
    m_print->setAccessibleName(tr("Print the card"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(themeOf(this).gapTiny());
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    body()->addWidget(m_words);
    body()->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &PocketCard::copy);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_text); });
}

void PocketCard::setWords(const PocketWords &words)
{
    m_text = pocketText(words);
    m_words->setText(m_text.isEmpty() ? tr("What you ask and what you say to a no will stand here.") : m_text);
    m_copy->setText(tr("Copy"));
    m_copy->setEnabled(!m_text.isEmpty());
    m_print->setEnabled(!m_text.isEmpty());
}

void PocketCard::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_copy->setText(tr("Copied"));
}

} // namespace rung
