// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/cataloguemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace rung {

/// The catalogue to browse, search and pick from; several at once.
class CataloguePicker : public QWidget
{
    Q_OBJECT

public:
    CataloguePicker(const Catalogue &catalogue, const QStringList &taken, QWidget *parent = nullptr);

    Catalogue picked() const { return m_model->picked(); }

Q_SIGNALS:
    void changed();

private:
    void makeFilters();
    void layOut();
    void filter();
    void showDetails(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    CatalogueModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_level;
    QComboBox *m_context;
    QComboBox *m_noIs;
    QListView *m_list;
    QLabel *m_details;
};

} // namespace rung
