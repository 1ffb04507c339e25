// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pageunits.h"

#include "core/reports/typesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace rung {

namespace {

class UnitFinder
{
public:
    explicit UnitFinder(const QTextDocument &document) : m_layout(*document.documentLayout()) {}

    void take(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        if (const QTextTable *table = cursor.currentTable())
            return takeCell(*table, block);
        m_table = nullptr;
        if (block.length() > 1 || block.next().isValid()) // a table at the end has an empty line after it
            takeLines(block);
    }

    std::vector<PageUnit> units;

private:
    /// At least two lines of a text stand on either side of a break.
    void takeLines(const QTextBlock &block)
    {
        const QTextLayout &lines = *block.layout();
        const double top = m_layout.blockBoundingRect(block).top();
        const bool leads = block.blockFormat().boolProperty(Typesetter::leads);
        const int last = lines.lineCount() - 1;
        for (int i = 0; i <= last; ++i) {
            const QTextLine line = lines.lineAt(i);
            const bool lonely = i < last && (i == 0 || i == last - 1);
            units.push_back({top + line.y(), top + line.y() + line.height(), leads || lonely});
        }
    }

    /// The row a cell belongs to is one unit; the first row stays with the second and stands above each page of the table.
    void takeCell(const QTextTable &table, const QTextBlock &block)
    {
        const QRectF rect = m_layout.blockBoundingRect(block);
        const int row = table.cellAt(block.position()).row();
        if (&table == m_table && row == m_row) {
            PageUnit &unit = units.back();
            unit.top = std::min(unit.top, rect.top());
            unit.bottom = std::max(unit.bottom, rect.bottom());
            return;
        }
        if (&table != m_table)
            m_head = units.size();
        m_table = &table;
        m_row = row;
        units.push_back({rect.top(), rect.bottom(), row == 0, row > 1 ? std::optional(m_head) : std::nullopt});
    }

    const QAbstractTextDocumentLayout &m_layout;
    const QTextTable *m_table = nullptr;
    int m_row = -1;
    size_t m_head = 0;
};

} // namespace

std::vector<PageUnit> pageUnits(const QTextDocument &document, const WorkProgress &progress)
{
    UnitFinder finder(document);
    const double blocks = document.blockCount();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        finder.take(block);
        tell(progress, block.blockNumber() / blocks);
    }
    return std::move(finder.units);
}

} // namespace rung
