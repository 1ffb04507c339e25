// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/formpage.h"

#include "app/base/failureboundary.h"
#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/datewords.h"
#include "app/widgets/emptyhint.h"
#include "app/widgets/labels.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace rung {

FormPage::FormPage(const QString &title, Notebook &notebook, Drafts &drafts, const QString &draftName, QWidget *parent)
    : PageFrame(title, {}, Width::Form, parent), m_notebook(notebook), m_drafts(drafts), m_draftName(draftName)
{
}

void FormPage::finish(QWidget *first)
{
    m_first = first;
    QPushButton *later = secondaryButton(tr("Finish later"));
    later->setObjectName(QStringLiteral("finishLaterButton"));
    later->setToolTip(tr("Keeps everything (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    connect(later, &QPushButton::clicked, this, &FormPage::finishLater);
    const QKeySequence saveKey(Qt::CTRL | Qt::Key_Return);
    QPushButton *save = primaryButton(tr("Save"));
    save->setObjectName(QStringLiteral("saveButton"));
    save->setToolTip(saveKey.toString(QKeySequence::NativeText));
    connect(save, &QPushButton::clicked, this, &FormPage::save);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(themeOf(this).px(16));
    buttons->addWidget(smallLabel(tr("Kept as you type")), 1);
    buttons->addWidget(later);
    buttons->addWidget(save);
    body()->addLayout(buttons);

    for (const QKeySequence &keys : {saveKey, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &FormPage::save);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FormPage::finishLater);
    if (!m_drafts.has(m_draftName))
        return;
    // Filling the form changes it bit by bit; what was kept stays whole.
    const QJsonObject kept = m_drafts.draft(m_draftName);
    restore(kept);
    m_drafts.keep(m_draftName, kept);
}

void FormPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    m_first.clear();
}

void FormPage::showNothingHere(const QString &sentence)
{
    auto *hint = new EmptyHint(sentence, tr("Back"));
    hint->setObjectName(QStringLiteral("nothingHere"));
    connect(hint, &EmptyHint::pressed, this, &FormPage::closed);
    body()->addWidget(hint);
}

void FormPage::keepDraft()
{
    m_drafts.keep(m_draftName, draft());
}

void FormPage::dropDraft()
{
    m_drafts.drop(m_draftName);
}

void FormPage::save()
{
    if (goToOpen())
        return;
    guarded(this, [this] {
        if (const std::optional<Id<Attempt>> attempt = commit()) {
            dropDraft();
            Q_EMIT saved(*attempt);
        }
    });
}

void FormPage::finishLater()
{
    Q_EMIT closed();
}

QString plannedLine(const Rung &rung, Day planned, Day today)
{
    return FormPage::tr("%1 · written down %2", "rung, a day such as yesterday").arg(rung.title.text(), dayWords(planned, today));
}

} // namespace rung
