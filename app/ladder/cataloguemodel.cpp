// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ladder/cataloguemodel.h"

#include "app/widgets/words.h"

#include <QLocale>

#include <algorithm>

namespace rung {

QString levelWord(Level level)
{
    switch (level) {
    case Level::Beginner:
        return CatalogueModel::tr("Beginner");
    case Level::Intermediate:
        return CatalogueModel::tr("Intermediate");
    case Level::Advanced:
        return CatalogueModel::tr("Advanced");
    }
    Q_UNREACHABLE();
}

QString noIsWord(NoIs noIs)
{
    switch (noIs) {
    case NoIs::Often:
        return CatalogueModel::tr("Often a no");
    case NoIs::Even:
        return CatalogueModel::tr("As often a yes as a no");
    case NoIs::Rare:
        return CatalogueModel::tr("Rarely a no");
    }
    Q_UNREACHABLE();
}

CatalogueModel::CatalogueModel(Catalogue catalogue, QStringList taken, QObject *parent)
    : QAbstractListModel(parent), m_catalogue(std::move(catalogue)), m_shown(m_catalogue), m_taken(std::move(taken))
{
}

void CatalogueModel::setCatalogue(Catalogue catalogue)
{
    m_catalogue = std::move(catalogue);
    setFilter(m_filter);
}

void CatalogueModel::setFilter(const CatalogueFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown = browse(m_catalogue, filter);
    endResetModel();
}

const CatalogueItem &CatalogueModel::itemAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_shown[static_cast<size_t>(index.row())];
}

bool CatalogueModel::isPicked(const CatalogueItem &item) const
{
    return std::ranges::count(m_picked, item.id, &CatalogueItem::id) > 0;
}

Catalogue CatalogueModel::picked() const
{
    Catalogue items = m_picked;
    std::ranges::stable_sort(items, {}, &CatalogueItem::suds);
    return items;
}

void CatalogueModel::pick(const Catalogue &items)
{
    beginResetModel();
    std::ranges::copy_if(items, std::back_inserter(m_picked),
                         [this](const CatalogueItem &item) { return !isTaken(item) && !isPicked(item); });
    endResetModel();
}

void CatalogueModel::toggle(const QModelIndex &index)
{
    const CatalogueItem &item = itemAt(index);
    if (isTaken(item))
        return;
    if (std::erase_if(m_picked, [&](const CatalogueItem &picked) { return picked.id == item.id; }) == 0)
        m_picked.push_back(item);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString CatalogueModel::detail(const CatalogueItem &item) const
{
    QString no = noIsWord(item.noIs);
    no.replace(0, 1, no.first(1).toLower()); // German nouns keep their capitals
    const QStringList parts{contextWord(item.context), tr("starting mark %1").arg(QLocale().toString(item.suds.value())),
                            isTaken(item) ? tr("on your ladder already") : no};
    return parts.join(QStringLiteral(" · "));
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CatalogueItem &item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return item.title.text();
    case Qt::StatusTipRole:
        return detail(item);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title, details").arg(item.title.text(), detail(item));
    case Qt::CheckStateRole:
        return isTaken(item) ? QVariant() : QVariant(isPicked(item) ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

bool CatalogueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    if (data(index, role) != value)
        toggle(index);
    return true;
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isTaken(itemAt(index)) ? flags : flags | Qt::ItemIsUserCheckable;
}

} // namespace rung
