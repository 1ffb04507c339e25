// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sealdialog.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "core/notebook/notebook.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {

constexpr qsizetype shortestPassphrase = 10;

QLineEdit *secretEdit(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

SealDialog::SealDialog(const Notebook &notebook, const QStringList &outOfReach, QWidget *parent)
    : Sheet(notebook.isSealed() ? tr("The seal of this notebook") : tr("Seal this notebook"), parent), m_outOfReach(outOfReach)
{
    setObjectName(QStringLiteral("sealDialog"));
    buttons()->button(QDialogButtonBox::Close)->setAutoDefault(false);
    if (notebook.isSealed())
        offerChanges();
    else
        offerSeal();
}

void SealDialog::offerSeal()
{
    body()->addWidget(
        bodyLabel(tr("With a seal, nobody can read this notebook without its passphrase: not its file, nor its backups, nor what stands in "
                     "open forms."),
                  this));
    body()->addWidget(
        quietLabel(tr("Nobody can reset a passphrase. The recovery code below is the second way in; on paper, in a safe place, it is "
                      "there when the passphrase is forgotten. Copies you made before stay as they are."),
                   this));
    addOutOfReach(tr("Backups in %1 are out of reach just now. They are sealed when you open the notebook while that place is there."));
    addPassphraseFields();
    addCode();
    addConfirm(tr("Seal it"), "sealButton");
    m_passphrase->setFocus();
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (auto passphrase = takePassphrase(); passphrase && isCodePutAway()) {
            forgetTyped();
            accept();
            Q_EMIT sealChosen(std::move(passphrase), m_code);
        }
    });
}

void SealDialog::offerChanges()
{
    body()->addWidget(bodyLabel(tr("This notebook is sealed. It opens with its passphrase or its recovery code."), this));
    addQuiet(tr("Another passphrase…"), "changePassphraseButton", [this] {
        clearBody();
        addPassphraseFields();
        addConfirm(tr("Change it"), "changeButton");
        connect(m_confirm, &QPushButton::clicked, this, [this] {
            if (auto passphrase = takePassphrase()) {
                forgetTyped();
                accept();
                Q_EMIT passphraseChosen(std::move(passphrase));
            }
        });
        m_passphrase->setFocus();
    });
    addQuiet(tr("Another recovery code…"), "changeCodeButton", [this] {
        clearBody();
        body()->addWidget(bodyLabel(tr("The code you have so far opens only copies you made before."), this));
        addCode();
        addConfirm(tr("Change it"), "changeButton");
        connect(m_confirm, &QPushButton::clicked, this, [this] {
            if (isCodePutAway()) {
                accept();
                Q_EMIT codeChosen(m_code);
            }
        });
        m_putAway->setFocus();
    });
    addQuiet(tr("Take the seal off…"), "unsealButton", [this] {
        clearBody();
        body()->addWidget(bodyLabel(tr("Whoever can read your files can read this notebook then."), this));
        addOutOfReach(tr("Backups in %1 are out of reach just now. They stay sealed, and open with this passphrase."));
        addConfirm(tr("Take it off"), "confirmUnsealButton");
        connect(m_confirm, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT unsealChosen();
        });
        m_confirm->setFocus();
    });
}

void SealDialog::addOutOfReach(const QString &words)
{
    QStringList places;
    for (const QString &place : m_outOfReach)
        places << tr("“%1”").arg(QDir::toNativeSeparators(place));
    if (places.isEmpty())
        return;
    auto *note = quietLabel(words.arg(QLocale().createSeparatedList(places)), this);
    note->setObjectName(QStringLiteral("outOfReachNote"));
    body()->addWidget(note);
}

void SealDialog::addPassphraseFields()
{
    m_passphrase = secretEdit("passphraseEdit");
    m_again = secretEdit("againEdit");
    addField(tr("Passphrase"), m_passphrase);
    body()->addWidget(
        smallLabel(tr("Four or five words that only you would put together are stronger than a short riddle, and easier to keep."), this));
    addField(tr("Once more"), m_again);
    auto *show = new QCheckBox(tr("Show what I type"), this);
    show->setObjectName(QStringLiteral("showBox"));
    body()->addWidget(show);
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *edit : {m_passphrase, m_again})
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
}

void SealDialog::addCode()
{
    m_code = std::make_shared<const RecoveryCode>(RecoveryCode::random());
    auto *code = new QLineEdit(m_code->text());
    code->setObjectName(QStringLiteral("codeEdit"));
    code->setReadOnly(true);
    code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    code->setMinimumWidth(code->fontMetrics().horizontalAdvance(code->text()) + themeOf(this).px(32));
    addField(tr("Recovery code, for paper"), code);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).gapSmall());
    QPushButton *print = secondaryButton(tr("Print…"), this);
    print->setObjectName(QStringLiteral("printCodeButton"));
    QPushButton *copy = quietButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyCodeButton"));
    for (QPushButton *button : {print, copy}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    m_putAway = new QCheckBox(tr("The code is in a safe place"), this);
    m_putAway->setObjectName(QStringLiteral("putAwayBox"));
    body()->addWidget(m_putAway);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    connect(print, &QPushButton::clicked, this,
            [this] { Q_EMIT printRequested(tr("Recovery code of a Rung notebook") + QStringLiteral("\n\n") + m_code->text()); });
}

void SealDialog::addConfirm(const QString &text, const char *name)
{
    m_words = bodyLabel({}, this);
    m_words->setObjectName(QStringLiteral("sealWords"));
    m_words->hide();
    body()->addWidget(m_words);
    m_confirm = primaryButton(text, this);
    m_confirm->setObjectName(QLatin1String(name));
    m_confirm->setDefault(true);
    body()->addWidget(m_confirm, 0, Qt::AlignLeading);
}

void SealDialog::addQuiet(const QString &text, const char *name, std::function<void()> act)
{
    QPushButton *button = secondaryButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    body()->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        act();
        body()->addStretch(1);
        makeRoom();
    });
}

std::shared_ptr<const Passphrase> SealDialog::takePassphrase()
{
    const QString typed = m_passphrase->text(), again = m_again->text();
    const bool same = typed == again, longEnough = typed.size() >= shortestPassphrase;
    auto taken = same && longEnough ? std::make_shared<const Passphrase>(Passphrase{Secret::ofText(typed)}) : nullptr;
    if (!longEnough) {
        say(tr("A few more letters, please: ten or more keep guessing away."));
        m_passphrase->setFocus();
    } else if (!same) {
        say(tr("The two are not the same yet."));
        m_again->setFocus();
    }
    return taken;
}

void SealDialog::forgetTyped()
{
    for (QLineEdit *edit : {m_passphrase, m_again}) {
        QString typed = edit->text();
        edit->clear(); // it shares the text, which can be wiped only once nobody else has it
        wipe(typed);
    }
}

bool SealDialog::isCodePutAway()
{
    if (m_putAway->isChecked())
        return true;
    say(tr("Put the recovery code in a safe place first, and say so here."));
    m_putAway->setFocus();
    return false;
}

void SealDialog::say(const QString &words)
{
    m_words->setText(words);
    m_words->show();
    makeRoom();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SealDialog::clearBody()
{
    while (QLayoutItem *item = body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace rung
