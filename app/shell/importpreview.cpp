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
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

ImportPreview::ImportPreview(const Incoming &incoming, const QStringList &paths, QWidget *parent) : Sheet(tr("Import"), parent)
{
    setObjectName(QStringLiteral("importPreview"));
    const QString name = QFileInfo(paths.value(0)).fileName();
    body()->addWidget(bodyLabel(paths.size() == 1 ? tr("“%1” holds:").arg(name) : tr("These files hold:"), this));
    addCounts(incoming.record);
    if (!incoming.left.isEmpty())
        addLeft(incoming.left);
    body()->addSpacing(themeOf(this).gapTiny());
    body()->addWidget(quietLabel(tr("Nothing here is deleted. Where both know an entry, the newer one stays. It can be undone."), this));
    QPushButton *take = primaryButton(tr("Take it in"), this);
    take->setObjectName(QStringLiteral("takeInButton"));
    buttons()->addButton(take, QDialogButtonBox::AcceptRole);
    buttons()->button(QDialogButtonBox::Close)->setText(tr("Leave it"));
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(themeOf(this).px(460));
}

void ImportPreview::addCounts(const Record &record)
{
    const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
    QStringList parts;
    const bool onlyTexts = record.ladders.empty() && record.rungs.empty() && record.attempts.empty();
    if (!onlyTexts)
        parts << tr("%n ladder(s)", nullptr, count(record.ladders)) << tr("%n rung(s)", nullptr, count(record.rungs))
              << tr("%n attempt(s)", nullptr, count(record.attempts));
    parts << tr("%n text(s)", nullptr, count(record.reflections));
    QLabel *counts = questionLabel(parts.join(QStringLiteral(" · ")), this);
    counts->setObjectName(QStringLiteral("counts"));
    body()->addWidget(counts);
    if (!onlyTexts || record.reflections.empty())
        return;
    const auto [first, last] =
        std::ranges::minmax_element(record.reflections, [](const Reflection &a, const Reflection &b) { return a.day < b.day; });
    const auto words = [](Day day) { return QLocale().toString(day.date(), QLocale::LongFormat); };
    body()->addWidget(smallLabel(tr("from %1 to %2").arg(words(first->day), words(last->day)), this));
}

void ImportPreview::addLeft(const QStringList &left)
{
    const Theme &theme = themeOf(this);
    body()->addSpacing(theme.gapTiny());
    body()->addWidget(bodyLabel(tr("What stays out:"), this));
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("leftOut"));
    list->setAccessibleName(tr("What stays out"));
    list->setWordWrap(true);
    list->addItems(left);
    list->setMaximumHeight(theme.px(160));
    body()->addWidget(list);
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
