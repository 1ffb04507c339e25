// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidepage.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/labels.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace rung {

namespace {
const QLatin1String openKey("open");
const QLatin1String searchKey("search");
const QLatin1String firstSection("what-it-is");
const QLatin1String helpSection("more-help");
} // namespace

GuidePage::GuidePage(QWidget *parent)
    : PageFrame(tr("Guide"), tr("What the practice is, and how to go about it."), Width::Cards, parent),
      m_search(new QLineEdit),
      m_nothing(quietLabel({})),
      m_card(new Card)
{
    setObjectName(QStringLiteral("guidePage"));
    addSearch();
    for (const GuideSection &section : guideSections())
        addSection(section);
    m_card->body()->setSpacing(themeOf(this).px(18));
    body()->addWidget(m_card);
    search({});
    for (const Part &part : m_parts)
        part.fold->setOpen(part.section.id == firstSection);
}

void GuidePage::addSearch()
{
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(themeOf(this).formWidth());
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    body()->addWidget(m_search);
    body()->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &GuidePage::search);
}

void GuidePage::addSection(const GuideSection &section)
{
    auto *fold = new Disclosure(section.title);
    fold->setObjectName(section.id);
    for (const QString &paragraph : section.paragraphs)
        fold->body()->addWidget(bodyLabel(paragraph));
    if (section.id == helpSection) {
        auto *talk = secondaryButton(tr("Talk to someone"));
        talk->setObjectName(QStringLiteral("talkButton"));
        fold->body()->addWidget(talk, 0, Qt::AlignLeading);
        connect(talk, &QPushButton::clicked, this, &GuidePage::talkRequested);
    }
    m_card->body()->addWidget(fold);
    m_parts.push_back({section, fold});
}

/// Shows and unfolds what speaks of the words; without words, all sections as they are.
void GuidePage::search(const QString &words)
{
    const bool searching = !words.trimmed().isEmpty();
    bool any = false;
    for (const Part &part : m_parts) {
        const bool found = speaksOf(part.section, words);
        part.fold->setVisible(found);
        any = any || found;
        if (searching)
            part.fold->setOpen(found);
    }
    m_nothing->setText(tr("Nothing here speaks of “%1”.").arg(words.trimmed()));
    m_nothing->setVisible(!any);
    m_card->setVisible(any);
}

void GuidePage::showSection(const QString &id)
{
    for (const Part &part : m_parts) {
        if (part.section.id != id)
            continue;
        m_search->clear();
        part.fold->setOpen(true);
        part.fold->findChild<QPushButton *>(QStringLiteral("disclose"))->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, part.fold, [this, fold = part.fold] { // once it has its place
            ensureWidgetVisible(fold, 0, themeOf(this).gap());
        });
    }
}

QJsonObject GuidePage::view() const
{
    QJsonArray open;
    for (const Part &part : m_parts)
        if (part.fold->isOpen())
            open.append(part.section.id);
    return {{openKey, open}, {searchKey, m_search->text()}};
}

void GuidePage::restoreView(const QJsonObject &view)
{
    m_search->setText(view.value(searchKey).toString());
    const QJsonArray open = view.value(openKey).toArray();
    for (const Part &part : m_parts)
        part.fold->setOpen(open.contains(part.section.id));
}

} // namespace rung
