// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QStringList>
#include <QWidget>

namespace rung {

/// The lines `text` takes at `width`, at most `most` of them, the last one elided.
QStringList elidedLines(const QString &text, const QFont &font, int width, int most);

/// Text on at most so many lines, the last one elided; the whole of it in the tooltip and for the screen reader.
class ElidingLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidingLabel(const QString &text = {}, int maximumLines = 2, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_text;
    int m_maximumLines;
};

} // namespace rung
