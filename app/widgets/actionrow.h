// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rung {

/// The end of a form: a quiet note, then the buttons at the trailing edge, the main one last; they wrap where it is narrow.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(const QString &note = {}, QWidget *parent = nullptr);

    void addButton(QPushButton *button);
    void setNote(const QString &note);

private:
    QLabel *m_note;
    QWidget *m_buttons;
};

} // namespace rung
