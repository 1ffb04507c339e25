// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importpreview.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

ImportPreview::ImportPreview(const Incoming &incoming, const MergeCount &count, const QStringList &paths, QWidget *parent)
    : Sheet(tr("Import"), parent)
{
    setObjectName(QStringLiteral("importPreview"));
    const QString name = QFileInfo(paths.value(0)).fileName();
    body()->addWidget(bodyLabel(paths.size() == 1 ? tr("“%1” holds:").arg(name) : tr("These files hold:"), this));
    addCounts(incoming.record);
    addOutcome(count);
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

/// What would happen to each of them, in figures.
void ImportPreview::addOutcome(const MergeCount &count)
{
    const std::pair<QString, int> rows[] = {{tr("new here"), count.added},
                                            {tr("changed there later; they come in place of yours"), count.changed},
                                            {tr("changed here later; yours stay"), count.kept},
                                            {tr("the same as here"), count.unchanged},
                                            {tr("erased here; they stay away"), count.erased}};
    const Theme &theme = themeOf(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.gapSmall());
    grid->setVerticalSpacing(theme.gapTiny() / 2);
    grid->setColumnStretch(1, 1);
    for (const auto &[words, number] : rows) {
        if (number == 0)
            continue;
        QLabel *figure = questionLabel(QLocale().toString(number), this);
        figure->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        figure->setObjectName(QStringLiteral("figure"));
        figure->setAccessibleName(QStringLiteral("%1 %2").arg(QLocale().toString(number), words));
        grid->addWidget(figure, grid->rowCount(), 0);
        grid->addWidget(bodyLabel(words, this), grid->rowCount() - 1, 1);
    }
    body()->addSpacing(theme.gapTiny());
    body()->addLayout(grid);
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

namespace {
/// "12 added, 3 changed"; empty for nothing.
QString countWords(const MergeCount &count)
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
    return parts.join(QStringLiteral(", "));
}
} // namespace

QString importWords(const MergeCount &count)
{
    const QString words = countWords(count);
    return words.isEmpty() ? QCoreApplication::translate("Import", "There was nothing to take in.")
                           : QCoreApplication::translate("Import", "Imported: %1.").arg(words);
}

QString mergeWords(const MergeCount &count)
{
    const QString words = countWords(count);
    return words.isEmpty() ? QCoreApplication::translate("Import", "There was nothing to bring together.")
                           : QCoreApplication::translate("Import", "Brought together: %1.").arg(words);
}

} // namespace rung
