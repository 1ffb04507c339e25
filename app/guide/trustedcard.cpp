// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/trustedcard.h"

#include "app/guide/helplinecard.h"
#include "app/widgets/buttons.h"
#include "app/widgets/draftfields.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "core/notebook/drafts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rung {

namespace {
const auto draftName = QLatin1String("trusted-contact");
const auto nameKey = QLatin1String("name");
const auto callKey = QLatin1String("call");
} // namespace

TrustedCard::TrustedCard(Drafts &drafts, QWidget *parent)
    : Card(parent),
      m_drafts(drafts),
      m_shown(new QWidget),
      m_editor(new QWidget),
      m_name(new QLineEdit),
      m_call(new QLineEdit),
      m_remove(quietButton(tr("Take out")))
{
    setObjectName(QStringLiteral("trustedCard"));
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins({});
    body()->addWidget(questionLabel(tr("Someone you trust")));
    body()->addWidget(m_shown);
    body()->addWidget(m_editor);
    layOutEditor();
    rebuildShown();
    const QJsonObject kept = m_drafts.draft(draftName);
    m_name->setText(draft::text(kept, nameKey));
    m_call->setText(draft::text(kept, callKey));
    showEditor(!kept.isEmpty());
}

void TrustedCard::layOutEditor()
{
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins({});
    column->setSpacing(theme.gapTiny());
    const auto add = [&](const QString &label, QLineEdit *field, const char *name) {
        connect(field, &QLineEdit::textEdited, this, &TrustedCard::keepDraft);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        field->setMaximumWidth(theme.px(360));
        column->addWidget(smallLabel(label));
        column->addWidget(field);
    };
    add(tr("Name"), m_name, "trustedName");
    add(tr("Number, or how to reach them"), m_call, "trustedCall");
    auto *keep = secondaryButton(tr("Save"));
    auto *cancel = quietButton(tr("Cancel"));
    keep->setObjectName(QStringLiteral("saveTrusted"));
    cancel->setObjectName(QStringLiteral("cancelTrusted"));
    m_remove->setObjectName(QStringLiteral("removeTrusted"));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(theme.gap(), row);
    for (QPushButton *button : {keep, cancel, m_remove})
        flow->addWidget(button);
    column->addWidget(row);
    connect(keep, &QPushButton::clicked, this, &TrustedCard::save);
    connect(m_call, &QLineEdit::returnPressed, this, &TrustedCard::save);
    connect(cancel, &QPushButton::clicked, this, &TrustedCard::stopEditing);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        stopEditing();
        Q_EMIT changed(std::nullopt);
    });
}

void TrustedCard::show(const std::optional<TrustedContact> &contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    m_remove->setVisible(m_contact.has_value());
    rebuildShown();
}

void TrustedCard::setAsking(bool asking)
{
    m_asking = asking;
    rebuildShown();
}

void TrustedCard::rebuildShown()
{
    const auto old = m_shown->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : old) {
        part->hide();
        part->deleteLater();
    }
    QLayout *column = m_shown->layout();
    if (m_contact) {
        column->addWidget(bodyLabel(m_contact->name));
        column->addWidget(new NumberRow(m_contact->call, m_contact->name));
    } else {
        column->addWidget(quietLabel(tr("A friend, a relative, a neighbour: their number can stand here for a bad day.")));
    }
    auto *ways = new QWidget;
    auto *row = new FlowLayout(themeOf(this).gapSmall(), ways);
    auto *change = secondaryButton(m_contact ? tr("Change") : tr("Add someone"));
    change->setObjectName(QStringLiteral("changeTrusted"));
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, &TrustedCard::edit);
    if (m_asking && !m_contact) {
        auto *later = quietButton(tr("Not now"));
        later->setObjectName(QStringLiteral("putOffTrusted"));
        row->addWidget(later);
        connect(later, &QPushButton::clicked, this, &TrustedCard::putOff, Qt::QueuedConnection);
    }
    column->addWidget(ways);
}

void TrustedCard::edit()
{
    m_name->setText(m_contact ? m_contact->name : QString());
    m_call->setText(m_contact ? m_contact->call : QString());
    showEditor(true);
    m_name->setFocus(Qt::OtherFocusReason);
}

void TrustedCard::stopEditing()
{
    m_drafts.drop(draftName);
    showEditor(false);
}

void TrustedCard::showEditor(bool on)
{
    m_remove->setVisible(m_contact.has_value());
    m_shown->setVisible(!on);
    m_editor->setVisible(on);
}

void TrustedCard::keepDraft()
{
    QJsonObject kept;
    draft::put(kept, nameKey, m_name->text());
    draft::put(kept, callKey, m_call->text());
    m_drafts.keep(draftName, kept);
}

/// Goes to what is still open, else hands the contact on.
void TrustedCard::save()
{
    const TrustedContact contact{m_name->text().trimmed(), m_call->text().trimmed()};
    if (contact.name.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (contact.call.isEmpty())
        return m_call->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed(contact);
    stopEditing();
}

} // namespace rung
