// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace rung {

/// A form in a window of its own: what is filled in scrolls, what can be done stands beneath it and is never grey.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(const QString &title, QWidget *parent = nullptr);

    /// Shows the dialog over its window and lets it go when it is closed.
    void present();

protected:
    QVBoxLayout *body() const { return m_body; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *laterButton() const { return m_later; }
    void setHeading(const QString &heading, const QString &quietLine = {});
    /// Adds what takes all the height there is.
    void fillWith(QWidget *widget);
    /// A button at the leading end of the row of buttons.
    void addLeading(QPushButton *button);
    /// A button, hidden at first, to let go of what was typed before.
    QPushButton *addStartOver();
    /// Says what is still open, also to the screen reader.
    void tell(const QString &message);
    void bringIntoView(QWidget *widget);

    /// Pressing the primary button.
    virtual void save() = 0;

private:
    void layOut();
    void orderTabs();

    QLabel *m_heading;
    QLabel *m_quietLine;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QLabel *m_message;
    QPushButton *m_later;
    QPushButton *m_save;
};

} // namespace rung
