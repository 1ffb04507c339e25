// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/seal.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QThread;

namespace rung {

/// Asks for what opens one sealed notebook, and tries it on a worker, as a passphrase costs a second on purpose.
class UnlockForm : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockForm(const QString &path, QWidget *parent = nullptr);
    ~UnlockForm() override;

    /// Looks into the desktop's keyring first; what is found there opens the notebook without a question.
    void askKeyring();
    bool cameFromKeyring() const { return m_cameFromKeyring; }
    /// What was found there did not open it after all.
    void keyringWasWrong();

Q_SIGNALS:
    void opened(std::shared_ptr<const rung::Seal> seal);

private:
    void layOut();
    void askForCode(bool code);
    void tryIt();
    void take(std::optional<Seal> seal);
    void setBusy(bool busy);
    void say(const QString &words);

    QString m_path;
    bool m_byCode = false;
    bool m_cameFromKeyring = false;
    QLineEdit *m_edit;
    QCheckBox *m_show;
    QCheckBox *m_remember;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_otherWay;
    QThread *m_worker = nullptr;
};

} // namespace rung
