// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "app/journal/journalmodel.h"

class QMenu;
class QVBoxLayout;

namespace rung {

class Card;

/// One entry to read, on a card that scrolls where it is long.
class EntryPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryPane(Notebook &notebook, QWidget *parent = nullptr);

    /// Shows it as it stands in the notebook; false, and empty, when it is no longer there. Throws StorageError.
    /// What `terms` look for is marked.
    bool show(const EntryId &entry, const std::vector<SearchTerm> &terms = {});
    void clear();

Q_SIGNALS:
    void logEditRequested(const rung::Id<rung::Attempt> &attempt);
    void reflectionEditRequested(const rung::Id<rung::Reflection> &reflection);
    void writeAboutRequested(const rung::Id<rung::Attempt> &attempt);
    void planRequested(const rung::Id<rung::Rung> &rung);
    void tagPressed(const QString &tag);

private:
    Card *makeCard(const EntryId &entry);
    Card *makeAttempt(const Attempt &attempt);
    Card *makeReflection(const Reflection &reflection);
    void addPrediction(Card &card, const Attempt &attempt);
    void addStories(Card &card, const std::vector<Reflection> &stories);
    void addLine(Card &card, const Attempt &attempt);
    void addDetails(Card &card, const Attempt &attempt);
    void addEnding(Card &card, const Attempt &attempt, const std::vector<Reflection> &stories, const std::optional<Rung> &rung);
    void addMoveMenu(QMenu &menu, const Attempt &attempt);
    QWidget *tagChips(const std::vector<Tag> &tags);
    QWidget *makeReflectionActions(const Reflection &reflection);
    template <class Of>
    void trash(const Id<Of> &id);

    Notebook &m_notebook;
    QVBoxLayout *m_column;
    Card *m_card = nullptr;
    std::optional<EntryId> m_shown;
    std::vector<SearchTerm> m_terms;
};

} // namespace rung
