// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rung {

/// A label of plain text that wraps at the measure however wide it is laid out.
/// It keeps to the leading edge of the page, in whatever script it is written.
class MeasuredLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MeasuredLabel(const QString &text, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int spare() const;
    int reserve() const;
    void alignToLeadingEdge();

    int m_measure;
};

} // namespace rung
