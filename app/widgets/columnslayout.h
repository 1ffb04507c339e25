// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace rung {

/// Items side by side where there is room for it, one under the other where there is not.
class ColumnsLayout : public QLayout
{
    Q_OBJECT

public:
    /// They stand side by side from `rowWidth` on.
    explicit ColumnsLayout(int gap, int rowWidth, QWidget *parent = nullptr);
    ~ColumnsLayout() override;

    /// Adds a widget that takes `share` of the width, relative to the others.
    void addColumn(QWidget *widget, int share = 1);
    bool isRow(int width) const { return width >= m_rowWidth; }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Column
    {
        QLayoutItem *item;
        int share;
    };
    QList<Column> shown() const;
    QList<int> widths(int width) const;

    QList<Column> m_columns;
    int m_rowWidth;
    int m_nextShare = 1;
};

} // namespace rung
