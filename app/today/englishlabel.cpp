// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/englishlabel.h"

#include "app/widgets/labels.h"

namespace rung {

QLabel *englishLabel(const QString &english)
{
    QLabel *label = smallLabel(english);
    label->setObjectName(QStringLiteral("englishLabel"));
    label->setLayoutDirection(Qt::LeftToRight);
    return label;
}

} // namespace rung
