// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QBoxLayout;
class QDialogButtonBox;
class QScrollArea;
class QVBoxLayout;

namespace rung {

/// A small dialog on paper: a title, a body to fill, and its buttons. Without buttons there is Close. What the screen has no room for
/// scrolls.
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
    /// The body, and what stands beside it.
    QBoxLayout *columns() const { return m_columns; }
    /// Grows with what was put into the body while it is open, once that is shown.
    void makeRoom();
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QSize fitting();

    QBoxLayout *m_columns;
    QScrollArea *m_area;
    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
};

} // namespace rung
