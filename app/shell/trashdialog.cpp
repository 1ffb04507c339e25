// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/trashdialog.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/labels.h"
#include "core/notebook/drafts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
constexpr size_t mostRows = 200;
constexpr int shownTitle = 80;

QString kindOf(const TrashId &id)
{
    if (std::holds_alternative<Id<Ladder>>(id))
        return TrashDialog::tr("ladder");
    if (std::holds_alternative<Id<Rung>>(id))
        return TrashDialog::tr("rung");
    return std::holds_alternative<Id<Attempt>>(id) ? TrashDialog::tr("attempt") : TrashDialog::tr("text");
}

QString titleOf(const read::TrashItem &item)
{
    const QString title = item.title.isEmpty() ? TrashDialog::tr("without words") : item.title;
    return title.size() > shownTitle ? title.left(shownTitle).trimmed() + QStringLiteral("…") : title;
}

/// "rung · 3 entries with it · 12 days left"
QString factsOf(const read::TrashItem &item, const Notebook &notebook)
{
    QStringList facts{kindOf(item.id)};
    if (item.entries > 0)
        facts << TrashDialog::tr("%n entries with it", nullptr, item.entries);
    const int days = read::daysInTrash - notebook.dayOf(item.deletedAt).daysTo(notebook.today());
    facts << TrashDialog::tr("%n days left", nullptr, std::clamp(days, 0, read::daysInTrash));
    return facts.join(QStringLiteral(" · "));
}

QPushButton *small(const QString &text, const QString &accessible, const char *name)
{
    QPushButton *button = quietButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(accessible);
    button->setAutoDefault(false);
    return button;
}
} // namespace

TrashDialog::TrashDialog(Notebook &notebook, Drafts &drafts, QWidget *parent)
    : Sheet(tr("Trash"), parent), m_notebook(notebook), m_drafts(drafts), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("trashDialog"));
    const Theme &theme = themeOf(this);
    body()->addWidget(
        quietLabel(tr("What you delete stays here for %n days and can come back. Then it is erased.", nullptr, read::daysInTrash), this));
    auto *rows = new QWidget;
    rows->setAccessibleName(tr("What was deleted"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme.gapSmall());
    rows->setLayout(m_rows);
    body()->addSpacing(theme.gapSmall());
    body()->addWidget(rows, 1);
    addEndings();
    setMinimumWidth(theme.px(560));
    connect(&m_notebook, &Notebook::changed, this, &TrashDialog::reload);
    reload();
    buttons()->button(QDialogButtonBox::Close)->setFocus(Qt::OtherFocusReason);
}

void TrashDialog::addEndings()
{
    m_empty = small(tr("Empty the trash…"), tr("Empty the trash"), "emptyTrash");
    QPushButton *everything = small(tr("Erase this whole notebook…"), tr("Erase everything in this notebook"), "eraseEverything");
    buttons()->addButton(m_empty, QDialogButtonBox::ResetRole);
    buttons()->addButton(everything, QDialogButtonBox::ResetRole);
    connect(m_empty, &QPushButton::clicked, this, [this] {
        ask({tr("Erase everything in the trash for good?"), {}, tr("Empty the trash")}, [this] { m_notebook.emptyTrash(); });
    });
    connect(everything, &QPushButton::clicked, this, [this] {
        ask({tr("Erase this whole notebook for good?"),
             tr("Every ladder, attempt and text goes, what stands in open forms, and every backup Rung made of it."),
             tr("Erase everything"), Erasure::Everything},
            [this] { eraseEverything(); });
    });
    m_empty->setEnabled(false);
    everything->setEnabled(!m_notebook.isReadOnly());
}

void TrashDialog::reload()
{
    guarded(this, [this] {
        const auto items = read::trash(m_notebook);
        while (QLayoutItem *old = m_rows->takeAt(0)) {
            if (old->widget()) {
                old->widget()->hide();
                old->widget()->deleteLater();
            }
            delete old;
        }
        for (size_t i = 0; i < std::min(items.size(), mostRows); ++i)
            m_rows->addWidget(makeRow(items[i]));
        if (items.size() > mostRows)
            m_rows->addWidget(smallLabel(tr("and %n more", nullptr, static_cast<int>(items.size() - mostRows))));
        if (items.empty())
            m_rows->addWidget(quietLabel(tr("Nothing is here.")));
        m_rows->addStretch(1);
        m_empty->setEnabled(!items.empty() && !m_notebook.isReadOnly());
    });
}

QWidget *TrashDialog::makeRow(const read::TrashItem &item)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(themeOf(this).px(2));
    words->addWidget(questionLabel(titleOf(item)));
    words->addWidget(smallLabel(factsOf(item, m_notebook)));
    QPushButton *back = small(tr("Bring back"), tr("Bring back “%1”").arg(titleOf(item)), "bringBack");
    QPushButton *erase = small(tr("Erase…"), tr("Erase “%1” for good").arg(titleOf(item)), "erase");
    for (QPushButton *button : {back, erase})
        button->setEnabled(!m_notebook.isReadOnly());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(themeOf(this).gapSmall());
    line->addLayout(words, 1);
    line->addWidget(back, 0, Qt::AlignTop);
    line->addWidget(erase, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, [this, id = item.id] { bringBack(id); });
    connect(erase, &QPushButton::clicked, this, [this, item] {
        const QString more = item.entries > 0 ? tr("%n entries go with it.", nullptr, item.entries) : QString();
        ask({tr("Erase “%1” for good?").arg(titleOf(item)), more, tr("Erase")}, [this, id = item.id] { m_notebook.erase(id); });
    });
    return row;
}

void TrashDialog::bringBack(const TrashId &id)
{
    guarded(this, [&] { std::visit([this](const auto &known) { m_notebook.restore(known); }, id); });
}

QString TrashDialog::consequences(const QString &more) const
{
    QStringList sentences;
    if (!more.isEmpty())
        sentences << more;
    sentences << tr("This cannot be undone. Its words are overwritten in this file and in the backups Rung made; copies you made yourself "
                    "keep theirs.");
    for (const QString &place : m_outOfReach)
        sentences << tr("The backups in “%1” are not there at the moment; they follow once they are there again.").arg(place);
    QString all = sentences.takeFirst();
    for (const QString &sentence : sentences)
        all = tr("%1 %2", "two sentences").arg(all, sentence);
    return all;
}

void TrashDialog::ask(const Question &question, std::function<void()> erase)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Erase for good"), question.words, QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("eraseQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequences(question.more));
    QPushButton *yes = box->addButton(question.verb, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("eraseNow"));
    QPushButton *no = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, erasure = question.erasure, erase = std::move(erase)] {
        Q_EMIT erasing(erasure);
        if (guarded(this, erase))
            Q_EMIT erased();
    });
    box->open();
}

void TrashDialog::eraseEverything()
{
    m_notebook.eraseEverything();
    for (const QString &form : m_drafts.forms())
        m_drafts.drop(form);
}

} // namespace rung
