// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/required.h"
#include "core/guidance/catalogue.h"
#include "core/notebook/notebook.h"

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

    /// Replaces the items; those that were rated before keep their numbers.
    void setItems(const Catalogue &items);
    /// Takes the starting mark wherever nothing was rated.
    void takeStartingMarks();
    /// The rungs in the order of the items; nothing while one lacks its number.
    std::optional<std::vector<NewRung>> value() const;
    void focusFirst();
    /// Leads to the first without a number; false when all have one.
    bool askForMissing() const { return m_required.goToFirst(); }

private:
    struct Row
    {
        CatalogueItem item;
        SudsEdit *fear;
    };

    void add(const CatalogueItem &item, std::optional<Suds> rated, int number);

    std::vector<Row> m_rows;
    Required m_required;
    QWidget *m_content = nullptr;
};

} // namespace rung
