// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/keepsview.h"
#include "app/guide/guidesections.h"
#include "app/widgets/pageframe.h"

#include <vector>

class QLabel;
class QLineEdit;

namespace rung {

class Card;
class Disclosure;

/// What the practice is and how to go about it: short sections to unfold and to search.
class GuidePage : public PageFrame, public KeepsView
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent = nullptr);

    QJsonObject view() const override;
    void restoreView(const QJsonObject &view) override;

public Q_SLOTS:
    /// Unfolds the section, brings it into view and gives it the focus; an unknown id changes nothing.
    void showSection(const QString &id);

Q_SIGNALS:
    void talkRequested();
    /// The person would like to see what the program knows, and where.
    void knowledgeRequested();

private:
    struct Part
    {
        GuideSection section;
        Disclosure *fold;
        std::vector<QLabel *> paragraphs;
    };
    struct Chapter
    {
        QLabel *heading;
        Card *card;
        std::vector<Part> parts;
    };
    void addSearch();
    Chapter madeChapter(const GuideChapter &chapter);
    Part madePart(const GuideSection &section);
    void addWayOn(const Part &part, const QString &text, const char *name, void (GuidePage::*asked)());
    void search(const QString &words);
    bool showIn(const Chapter &chapter, const std::vector<SearchTerm> &terms);
    std::vector<const Part *> parts() const;

    QLineEdit *m_search;
    QLabel *m_nothing;
    std::vector<Chapter> m_chapters;
};

} // namespace rung
