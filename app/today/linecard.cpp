// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/linecard.h"

#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "app/widgets/quoteline.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

LineCard::LineCard(const KeptLine &line, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("lineCard"));
    body()->addWidget(smallLabel(tr("You told yourself")));
    const QString date = QLocale().toString(line.day.date(), tr("d MMMM"));
    body()->addWidget(new QuoteLine(line.line, tr("after “%1”, %2").arg(line.rungTitle, date)));
    auto *entry = quietButton(tr("Open the entry"));
    entry->setObjectName(QStringLiteral("openEntryButton"));
    connect(entry, &QPushButton::clicked, this, [this, id = line.attempt] { Q_EMIT entryRequested(id); });
    body()->addWidget(entry, 0, Qt::AlignLeading);
}

} // namespace rung
