// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/quoteline.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"

#include <QVBoxLayout>

namespace rung {

QuoteLine::QuoteLine(const QString &words, const QString &origin, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gapTiny());
    column->addWidget(headingLabel(tr("“%1”").arg(words), this));
    if (!origin.isEmpty())
        column->addWidget(smallLabel(origin, this));
}

} // namespace rung
