// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/domain/support.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace rung {

class Drafts;

/// Someone the person trusts: shown with the number large, or written in here, where what is typed is kept as a draft.
class TrustedCard : public Card
{
    Q_OBJECT

public:
    explicit TrustedCard(Drafts &drafts, QWidget *parent = nullptr);

    void show(const std::optional<TrustedContact> &contact);
    /// Whether it may be put off, as it may the first time; without a contact alone.
    void setAsking(bool asking);
    /// Opens the fields.
    void write() { edit(); }

Q_SIGNALS:
    /// Empty when the contact was taken out.
    void changed(const std::optional<rung::TrustedContact> &contact);
    void putOff();

private:
    void layOutEditor();
    void rebuildShown();
    void edit();
    void stopEditing();
    void showEditor(bool on);
    void keepDraft();
    void save();

    Drafts &m_drafts;
    std::optional<TrustedContact> m_contact;
    bool m_asking = false;
    QWidget *m_shown;
    QWidget *m_editor;
    QLineEdit *m_name;
    QLineEdit *m_call;
    QPushButton *m_remove;
};

} // namespace rung
