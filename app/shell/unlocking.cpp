// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/unlocking.h"

#include "app/shell/keyring.h"
#include "app/shell/sheet.h"
#include "app/shell/unlockform.h"
#include "app/widgets/labels.h"
#include "core/domain/storageerror.h"
#include "core/storage/sealednotebook.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {

class UnlockDialog : public Sheet
{
public:
    UnlockDialog(const QString &path, QWidget *parent)
        : Sheet(QCoreApplication::translate("UnlockDialog", "“%1” is sealed").arg(QFileInfo(path).completeBaseName()), parent),
          m_form(new UnlockForm(path, this))
    {
        setObjectName(QStringLiteral("unlockDialog"));
        body()->addWidget(m_form);
        buttons()->button(QDialogButtonBox::Close)->setText(QCoreApplication::translate("UnlockDialog", "Not now"));
        buttons()->button(QDialogButtonBox::Close)->setAutoDefault(false);
        connect(m_form, &UnlockForm::opened, this, [this](std::shared_ptr<const Seal> seal) {
            m_seal = std::move(seal);
            accept();
        });
        m_form->setFocus();
    }

    UnlockForm &form() { return *m_form; }
    std::shared_ptr<const Seal> seal() const { return m_seal; }

private:
    UnlockForm *m_form;
    std::shared_ptr<const Seal> m_seal;
};

} // namespace

std::unique_ptr<OpenNotebook> openAsking(const QString &path, const QString &state, const Preferences &preferences, Notebook::Access access,
                                         QWidget *parent)
{
    if (!isSealedFile(path))
        return OpenNotebook::open(path, state, preferences, access);
    UnlockDialog dialog(path, parent);
    dialog.form().askKeyring();
    while (dialog.exec() == QDialog::Accepted) {
        try {
            return OpenNotebook::openSealed(path, dialog.seal()->copy(), state, preferences, access);
        } catch (const StorageError &error) {
            if (error.reason() != StorageError::Reason::Damaged || !dialog.form().cameFromKeyring())
                throw;
            dialog.form().keyringWasWrong();
        }
    }
    return nullptr;
}

} // namespace rung
