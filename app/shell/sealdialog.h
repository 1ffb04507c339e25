// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/sheet.h"
#include "core/sealing/seal.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rung {

class Notebook;

/// Seals the open notebook with a passphrase; where it is sealed already, changes the passphrase or the recovery code, or takes the seal
/// off. It asks only: what it asks for is done by those who hear its signals.
class SealDialog : public Sheet
{
    Q_OBJECT

public:
    /// `outOfReach`: where backups may lie that cannot be sealed, or unsealed, just now.
    SealDialog(const Notebook &notebook, const QStringList &outOfReach, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The words of a new seal, after the person put the code away.
    void sealChosen(std::shared_ptr<const rung::Passphrase> passphrase, std::shared_ptr<const rung::RecoveryCode> code);
    void passphraseChosen(std::shared_ptr<const rung::Passphrase> passphrase);
    void codeChosen(std::shared_ptr<const rung::RecoveryCode> code);
    void unsealChosen();
    void printRequested(const QString &text);

private:
    void offerSeal();
    void offerChanges();
    void addOutOfReach(const QString &words);
    void addPassphraseFields();
    void addCode();
    void addConfirm(const QString &text, const char *name);
    void addQuiet(const QString &text, const char *name, std::function<void()> act);
    std::shared_ptr<const Passphrase> takePassphrase();
    void forgetTyped();
    bool isCodePutAway();
    void say(const QString &words);
    void clearBody();

    QStringList m_outOfReach;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QCheckBox *m_putAway = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_confirm = nullptr;
    std::shared_ptr<const RecoveryCode> m_code;
};

} // namespace rung
