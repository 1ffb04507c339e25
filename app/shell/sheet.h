// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace rung {

/// A small dialog on paper: a title, a body to fill, and its buttons. Without buttons there is Close.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    explicit Sheet(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

protected:
    /// A question with its control on the line beneath; the question is the control's accessible name.
    void addField(const QString &question, QWidget *control);
    QDialogButtonBox *buttons() const { return m_buttons; }
    /// The column of title, body and buttons.
    QVBoxLayout *outer() const { return m_outer; }
    /// Puts another body in place of the first, as one that scrolls; the caller lays it into the column.
    void setBody(QVBoxLayout *body);

private:
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
};

} // namespace rung
