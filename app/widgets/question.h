// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace rung {

/// A question with its editor beneath. The question is the editor's accessible name; what is still open is named in a quiet line.
class Question : public QWidget
{
    Q_OBJECT

public:
    /// `aside` follows the question in small, such as "optional".
    Question(const QString &question, QWidget *editor, const QString &aside = {}, QWidget *parent = nullptr);

    const QString &question() const { return m_question; }
    QWidget *editor() const { return m_editor; }

    /// Names what is open beside the question and takes the keyboard there.
    void askFor(const QString &open);
    /// What is named as open; empty when nothing is.
    QString open() const;
    void settle();

private:
    QString headline() const;
    void describeEditor(const QString &description);

    QString m_question;
    QString m_aside;
    QLabel *m_open;
    QWidget *m_editor;
};

} // namespace rung
