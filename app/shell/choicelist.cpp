// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/choicelist.h"

#include "app/base/theme.h"

#include <QLocale>
#include <QSignalBlocker>

namespace rung {

ChoiceList::ChoiceList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMaximumHeight(themeOf(this).px(170));
    connect(this, &QListWidget::itemChanged, this, &ChoiceList::admit);
}

void ChoiceList::setChoices(const std::vector<SummaryItem> &choices)
{
    const QSet<QUuid> before = chosen();
    const QSignalBlocker quiet(this);
    clear();
    for (const SummaryItem &choice : choices) {
        const QString day = QLocale().toString(choice.day.date(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(QStringLiteral("%1 · %2").arg(day, choice.text), this);
        item->setToolTip(choice.text);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(before.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
    }
}

QSet<QUuid> ChoiceList::chosen() const
{
    QSet<QUuid> ids;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            ids.insert(item(row)->data(Qt::UserRole).toUuid());
    return ids;
}

void ChoiceList::chooseAll()
{
    setAll(Qt::Checked);
}

void ChoiceList::chooseNone()
{
    setAll(Qt::Unchecked);
}

void ChoiceList::setAll(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < count(); ++row)
            item(row)->setCheckState(row < m_most ? state : Qt::Unchecked);
    }
    viewport()->update();
    Q_EMIT changed();
}

/// One tick too many is taken back.
void ChoiceList::admit(QListWidgetItem *item)
{
    if (item->checkState() == Qt::Checked && chosen().size() > m_most) {
        const QSignalBlocker quiet(this);
        item->setCheckState(Qt::Unchecked);
        return;
    }
    Q_EMIT changed();
}

} // namespace rung
