// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importpreview.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

ImportPreview::ImportPreview(const Record &record, const QString &path, QWidget *parent) : Sheet(tr("Import"), parent)
{
    setObjectName(QStringLiteral("importPreview"));
    const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
    const QStringList parts{tr("%n ladder(s)", nullptr, count(record.ladders)), tr("%n rung(s)", nullptr, count(record.rungs)),
                            tr("%n attempt(s)", nullptr, count(record.attempts)), tr("%n text(s)", nullptr, count(record.reflections))};
    body()->addWidget(bodyLabel(tr("“%1” holds:").arg(QFileInfo(path).fileName()), this));
    QLabel *counts = questionLabel(parts.join(QStringLiteral(" · ")), this);
    counts->setObjectName(QStringLiteral("counts"));
    body()->addWidget(counts);
    body()->addSpacing(themeOf(this).gapTiny());
    body()->addWidget(quietLabel(tr("Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone."), this));
    QPushButton *take = primaryButton(tr("Take it in"), this);
    take->setObjectName(QStringLiteral("takeInButton"));
    buttons()->addButton(take, QDialogButtonBox::AcceptRole);
    buttons()->button(QDialogButtonBox::Close)->setText(tr("Leave it"));
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(themeOf(this).px(460));
}

QString importWords(const MergeCount &count)
{
    const auto say = [](const char *text, int number) { return QCoreApplication::translate("Import", text, nullptr, number); };
    QStringList parts;
    if (count.added > 0)
        parts += say(QT_TRANSLATE_N_NOOP("Import", "%n added"), count.added);
    if (count.changed > 0)
        parts += say(QT_TRANSLATE_N_NOOP("Import", "%n changed"), count.changed);
    if (count.kept > 0)
        parts += say(QT_TRANSLATE_N_NOOP("Import", "%n kept as newer here"), count.kept);
    if (count.unchanged > 0)
        parts += say(QT_TRANSLATE_N_NOOP("Import", "%n already here"), count.unchanged);
    if (count.erased > 0)
        parts += say(QT_TRANSLATE_N_NOOP("Import", "%n stayed erased"), count.erased);
    if (parts.isEmpty())
        return QCoreApplication::translate("Import", "There was nothing to take in.");
    return QCoreApplication::translate("Import", "Imported: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace rung
