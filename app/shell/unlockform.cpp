// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/unlockform.h"

#include "app/base/failureboundary.h"
#include "app/base/named.h"
#include "app/base/theme.h"
#include "app/shell/keyring.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "core/sealing/sealedfile.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace rung {

UnlockForm::UnlockForm(const QString &path, QWidget *parent)
    : QWidget(parent),
      m_path(path),
      m_edit(named(new QLineEdit, "secretEdit")),
      m_show(named(new QCheckBox(tr("Show what I type")), "showBox")),
      m_remember(named(new QCheckBox(tr("Remember it on this computer, in the desktop’s keyring")), "rememberBox")),
      m_words(named(bodyLabel({}), "unlockWords")),
      m_open(named(primaryButton(tr("Open")), "unlockButton")),
      m_otherWay(named(quietButton({}), "otherWayButton"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).gapSmall());
    askForCode(false);
    layOut();
    connect(m_show, &QCheckBox::toggled, this, [this](bool show) { m_edit->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_open, &QPushButton::clicked, this, &UnlockForm::tryIt);
    connect(m_edit, &QLineEdit::returnPressed, this, &UnlockForm::tryIt);
    connect(m_otherWay, &QPushButton::clicked, this, [this] { askForCode(!m_byCode); });
    setFocusProxy(m_edit);
}

UnlockForm::~UnlockForm()
{
    if (m_worker)
        m_worker->wait();
}

void UnlockForm::layOut()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_edit);
    column->addWidget(m_show);
    column->addWidget(m_remember);
    column->addWidget(m_words);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_otherWay, 0, Qt::AlignLeading);
    m_remember->setVisible(keyring::isThere());
    m_words->hide();
}

void UnlockForm::askForCode(bool code)
{
    m_byCode = code;
    m_edit->clear();
    m_edit->setEchoMode(QLineEdit::Password);
    m_show->setChecked(false);
    const QString question = code ? tr("Recovery code") : tr("Passphrase");
    m_edit->setAccessibleName(question);
    m_edit->setPlaceholderText(question);
    m_otherWay->setText(code ? tr("Use the passphrase") : tr("Use the recovery code"));
    m_words->hide();
    m_edit->setFocus();
}

void UnlockForm::askKeyring()
{
    if (!keyring::isThere())
        return;
    keyring::find(m_path, this, [this](std::optional<MasterKey> key) {
        if (!key || m_worker)
            return;
        guarded(this, [&] {
            m_remember->setChecked(true);
            m_cameFromKeyring = true;
            if (auto seal = Seal::opened(sealHeaderOf(m_path), std::move(*key)))
                Q_EMIT opened(std::make_shared<const Seal>(std::move(*seal)));
        });
    });
}

void UnlockForm::keyringWasWrong()
{
    m_cameFromKeyring = false;
    keyring::forget(m_path);
    m_remember->setChecked(false);
    say(tr("What the keyring had does not open it any more. Its passphrase does."));
}

void UnlockForm::tryIt()
{
    const QString typed = m_edit->text();
    if (m_worker || typed.isEmpty())
        return m_edit->setFocus();
    auto code = m_byCode ? RecoveryCode::from(typed) : std::nullopt;
    if (m_byCode && !code)
        return say(tr("A recovery code has 32 letters and numbers. Hyphens and capitals do not matter."));
    std::optional<SealHeader> header;
    if (!guarded(this, [&] { header = sealHeaderOf(m_path); }))
        return;
    auto opener = std::make_shared<Opener>(code ? Opener(std::move(*code)) : Opener(Passphrase{Secret::ofText(typed)}));
    setBusy(true);
    auto result = std::make_shared<std::optional<Seal>>();
    m_worker = QThread::create([=] { *result = Seal::opened(*header, *opener); });
    m_worker->setParent(this);
    connect(m_worker, &QThread::finished, this, [this, result] {
        m_worker->deleteLater();
        m_worker = nullptr;
        take(std::move(*result));
    });
    m_worker->start();
}

void UnlockForm::take(std::optional<Seal> seal)
{
    setBusy(false);
    if (!seal) {
        say(m_byCode ? tr("This code does not open it. Have a look at each group once more.")
                     : tr("That did not open it. Have a look at the keyboard and capital letters, then try once more."));
        m_edit->selectAll();
        return m_edit->setFocus();
    }
    QString typed = m_edit->text();
    m_edit->clear(); // it shares the text, which can be wiped only once nobody else has it
    wipe(typed);
    if (m_remember->isChecked())
        keyring::remember(m_path, seal->masterKey(), window(), [](const QString &) {});
    Q_EMIT opened(std::make_shared<const Seal>(std::move(*seal)));
}

void UnlockForm::setBusy(bool busy)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_edit, m_show, m_remember, m_open, m_otherWay})
        one->setEnabled(!busy);
    if (busy)
        say(tr("Opening…"));
    else
        m_words->hide();
}

void UnlockForm::say(const QString &words)
{
    m_words->setText(words);
    m_words->show();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace rung
