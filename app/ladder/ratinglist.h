// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/required.h"
#include "core/guidance/catalogue.h"
#include "core/notebook/notebook.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <vector>

namespace rung {

class SudsEdit;

/// Items of the catalogue on their way to become rungs: each is rated by the person, with its starting mark beside it.
class RatingList : public QWidget
{
    Q_OBJECT

public:
    explicit RatingList(QWidget *parent = nullptr);

    /// Replaces the items; those that were rated before have their numbers again.
    void setItems(const Catalogue &items);
    /// Takes the starting mark wherever nothing was rated.
    void takeStartingMarks();
    /// The rungs in the order of the items; nothing while one lacks its number.
    std::optional<std::vector<NewRung>> value() const;
    void focusFirst();
    /// Leads to the first without a number; false when all have one.
    bool askForMissing() const { return m_required.goToFirst(); }

    /// The numbers by the ids of their items.
    QJsonObject draft() const;
    /// To be called before `setItems`.
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        CatalogueItem item;
        SudsEdit *fear;
    };

    void remember();
    void add(const CatalogueItem &item, int number);

    std::vector<Row> m_rows;
    QHash<QString, std::optional<Suds>> m_rated;
    Required m_required;
    QWidget *m_content = nullptr;
};

} // namespace rung
