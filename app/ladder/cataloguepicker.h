// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ladder/cataloguemodel.h"
#include "app/ladder/owncatalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace rung {

/// The catalogue to browse, search and pick from, the built-in one or a file of the person's own; several at once.
class CataloguePicker : public QWidget
{
    Q_OBJECT

public:
    /// `own` stays alive.
    CataloguePicker(OwnCatalogue &own, const QStringList &taken, QWidget *parent = nullptr);

    Catalogue picked() const { return m_model->picked(); }
    /// Picks the items of these ids, whichever catalogue they are in.
    void pick(const QStringList &ids);
    void showOnly(NoIs noIs);
    /// Takes the person's catalogue from that file, or says why not.
    void openFile(const QString &path);

Q_SIGNALS:
    void changed();
    /// Something to be told: what is wrong with a file; empty when nothing is any more.
    void told(const QString &message);

private:
    enum class Source { BuiltIn, Own };

    void makeFilters();
    void makeSourceMenu();
    void layOut();
    void connectAll();
    void filter();
    void browseIn(Source source);
    void chooseFile();
    void closeFile();
    void showDetails(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    OwnCatalogue &m_own;
    CatalogueModel *m_model;
    QPushButton *m_source;
    QLineEdit *m_search;
    QComboBox *m_level;
    QComboBox *m_context;
    QComboBox *m_noIs;
    QListView *m_list;
    QLabel *m_details;
};

} // namespace rung
