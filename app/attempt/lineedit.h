// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/text.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace rung {

/// One line to tell oneself; how much room is left is said quietly near the end. More than fits stays until it is shortened.
class LineEdit : public QWidget
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// The line without space around it; nothing while there is none, or more than fits.
    std::optional<Line> value() const;
    bool isTooLong() const;

Q_SIGNALS:
    void changed();

private:
    QString trimmed() const;
    void showRoom();

    QLineEdit *m_field;
    QLabel *m_room;
};

} // namespace rung
