// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guidepage.h"

#include "app/base/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/labels.h"
#include "app/widgets/matchmarks.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rung {

namespace {
const QLatin1String openKey("open");
const QLatin1String searchKey("search");
const QLatin1String firstSection("what-it-is");

/// The words looked for are marked in the text; without any, the text stands plain again.
void showParagraph(QLabel *label, const QString &text, const std::vector<SearchTerm> &terms)
{
    label->setTextFormat(terms.empty() ? Qt::PlainText : Qt::RichText);
    label->setText(terms.empty() ? text : markedHtml(text, terms, themeOf(label)));
}
} // namespace

GuidePage::GuidePage(QWidget *parent)
    : PageFrame(tr("Guide"), tr("What the practice is, and how to go about it."), Width::Cards, parent),
      m_search(new QLineEdit),
      m_nothing(quietLabel({}))
{
    setObjectName(QStringLiteral("guidePage"));
    addSearch();
    for (const GuideChapter &chapter : guideChapters())
        m_chapters.push_back(madeChapter(chapter));
    search({});
    for (const Part *part : parts())
        part->fold->setOpen(part->section.id == firstSection);
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

GuidePage::Chapter GuidePage::madeChapter(const GuideChapter &chapter)
{
    Chapter made{headingLabel(chapter.title), new Card, {}};
    made.card->body()->setSpacing(themeOf(this).px(18));
    for (const GuideSection &section : chapter.sections) {
        made.parts.push_back(madePart(section));
        made.card->body()->addWidget(made.parts.back().fold);
    }
    body()->addWidget(made.heading);
    body()->addWidget(made.card);
    return made;
}

GuidePage::Part GuidePage::madePart(const GuideSection &section)
{
    Part part{section, new Disclosure(section.title), {}};
    part.fold->setObjectName(section.id);
    for (const QString &paragraph : section.paragraphs) {
        auto *label = bodyLabel(paragraph);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(paragraph);
        part.fold->body()->addWidget(label);
        part.paragraphs.push_back(label);
    }
    if (section.id == QLatin1String("more-help"))
        addWayOn(part, tr("Talk to someone"), "talkButton", &GuidePage::talkRequested);
    if (section.id == QLatin1String("your-words"))
        addWayOn(part, tr("Show it"), "knowledgeButton", &GuidePage::knowledgeRequested);
    return part;
}

void GuidePage::addWayOn(const Part &part, const QString &text, const char *name, void (GuidePage::*asked)())
{
    auto *button = secondaryButton(text);
    button->setObjectName(QLatin1String(name));
    part.fold->body()->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, asked);
}

/// Shows and unfolds what speaks of the words; without words, all sections as they are.
void GuidePage::search(const QString &words)
{
    const auto terms = guideTerms(words);
    bool any = false;
    for (const Chapter &chapter : m_chapters)
        any |= showIn(chapter, terms);
    m_nothing->setText(tr("Nothing here speaks of “%1”.").arg(words.trimmed()));
    m_nothing->setVisible(!any);
}

bool GuidePage::showIn(const Chapter &chapter, const std::vector<SearchTerm> &terms)
{
    bool any = false;
    for (const Part &part : chapter.parts) {
        const bool found = speaksOf(part.section, terms);
        any |= found;
        part.fold->setVisible(found);
        if (!terms.empty())
            part.fold->setOpen(found);
        for (size_t i = 0; i < part.paragraphs.size(); ++i)
            showParagraph(part.paragraphs[i], part.section.paragraphs.at(qsizetype(i)), terms);
    }
    chapter.heading->setVisible(any);
    chapter.card->setVisible(any);
    return any;
}

std::vector<const GuidePage::Part *> GuidePage::parts() const
{
    std::vector<const Part *> all;
    for (const Chapter &chapter : m_chapters)
        for (const Part &part : chapter.parts)
            all.push_back(&part);
    return all;
}

void GuidePage::showSection(const QString &id)
{
    for (const Part *part : parts()) {
        if (part->section.id != id)
            continue;
        m_search->clear();
        part->fold->setOpen(true);
        part->fold->findChild<QPushButton *>(QStringLiteral("disclose"))->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, part->fold, [this, fold = part->fold] { // once it has its place
            ensureWidgetVisible(fold, 0, themeOf(this).gap());
        });
    }
}

QJsonObject GuidePage::view() const
{
    QJsonArray open;
    for (const Part *part : parts())
        if (part->fold->isOpen())
            open.append(part->section.id);
    return {{openKey, open}, {searchKey, m_search->text()}};
}

void GuidePage::restoreView(const QJsonObject &view)
{
    m_search->setText(view.value(searchKey).toString());
    const QJsonArray open = view.value(openKey).toArray();
    for (const Part *part : parts())
        part->fold->setOpen(open.contains(part->section.id));
}

} // namespace rung
