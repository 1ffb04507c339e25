// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/catalogue.h"

#include <QAbstractListModel>
#include <QStringList>

namespace rung {

QString levelWord(Level level);
QString noIsWord(NoIs noIs);

/// The catalogue as it passes a filter, with what was picked; what is picked stays so while it is filtered out.
class CatalogueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Items whose ids are in `taken` are on the ladder already and cannot be picked.
    CatalogueModel(Catalogue catalogue, QStringList taken, QObject *parent = nullptr);

    /// Shows another catalogue; what was picked stays so.
    void setCatalogue(Catalogue catalogue);
    void setFilter(const CatalogueFilter &filter);
    /// `index` is valid.
    const CatalogueItem &itemAt(const QModelIndex &index) const;
    /// The easiest first.
    Catalogue picked() const;
    /// Picks those that are not taken.
    void pick(const Catalogue &items);
    void toggle(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isTaken(const CatalogueItem &item) const { return m_taken.contains(item.id); }
    QString detail(const CatalogueItem &item) const;

    bool isPicked(const CatalogueItem &item) const;

    Catalogue m_catalogue;
    CatalogueFilter m_filter;
    Catalogue m_shown;
    QStringList m_taken;
    Catalogue m_picked;
};

} // namespace rung
