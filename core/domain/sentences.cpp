// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sentences.h"

#include <QCoreApplication>

namespace rung {

QString paragraph(const QStringList &sentences)
{
    const QString two = QCoreApplication::translate("Sentences", "%1 %2", "two sentences, one after the other");
    QString all;
    for (const QString &sentence : sentences)
        if (!sentence.isEmpty())
            all = all.isEmpty() ? sentence : two.arg(all, sentence);
    return all;
}

} // namespace rung
