// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rung {

/// A link that unfolds what stands beneath it.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &text, QWidget *parent = nullptr);

    /// What is folded away.
    QVBoxLayout *body() const { return m_body; }
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void showState();

    QPushButton *m_link;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace rung
