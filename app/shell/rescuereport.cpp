// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rescuereport.h"

#include "app/base/theme.h"
#include "app/widgets/labels.h"
#include "core/domain/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
int keptOf(const Rescue &rescued, const char *table)
{
    const auto found = std::ranges::find(rescued.parts, QLatin1String(table), &RescuedPart::table);
    return found != rescued.parts.end() ? found->kept : 0;
}

QString counted(const char *text, int number)
{
    return QCoreApplication::translate("Rescue", text, nullptr, number);
}
} // namespace

QString rescueWords(const Rescue &rescued)
{
    const QStringList parts{counted(QT_TRANSLATE_N_NOOP("Rescue", "%Ln ladder(s)"), keptOf(rescued, "ladders")),
                            counted(QT_TRANSLATE_N_NOOP("Rescue", "%Ln rung(s)"), keptOf(rescued, "rungs")),
                            counted(QT_TRANSLATE_N_NOOP("Rescue", "%Ln attempt(s)"), keptOf(rescued, "attempts")),
                            counted(QT_TRANSLATE_N_NOOP("Rescue", "%Ln text(s)"), keptOf(rescued, "reflections"))};
    const QString kept = QCoreApplication::translate("Rescue", "Rescued: %1.").arg(parts.join(QStringLiteral(", ")));
    if (rescued.lost.isEmpty())
        return paragraph({kept, QCoreApplication::translate("Rescue", "Nothing that was found is missing.")});
    return paragraph({kept, counted(QT_TRANSLATE_N_NOOP("Rescue", "%Ln thing(s) could not be brought over."), int(rescued.lost.size()))});
}

RescueReport::RescueReport(const Rescue &rescued, const QString &path, QWidget *parent) : Sheet(tr("What could be rescued"), parent)
{
    setObjectName(QStringLiteral("rescueReport"));
    QLabel *words = bodyLabel(rescueWords(rescued), this);
    words->setObjectName(QStringLiteral("rescued"));
    body()->addWidget(words);
    body()->addWidget(
        quietLabel(tr("It is in “%1”, which opens now. The damaged file was left as it is.").arg(QDir::toNativeSeparators(path)), this));
    const QStringList lines = rescued.rehomed + rescued.lost;
    if (lines.isEmpty())
        return;
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("rescueList"));
    list->setWordWrap(true);
    list->addItems(lines);
    list->setMaximumHeight(themeOf(this).px(220));
    addField(tr("One by one"), list);
}

} // namespace rung
