// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTimer>

#include "app/widgets/pageframe.h"
#include "core/notebook/notebook.h"

class QDateTimeEdit;
class QLabel;

namespace rung {

class Disclosure;
class Drafts;
class Question;
class TagsEdit;
class TextEdit;
class WritingPrompts;

/// Writing for the journal: freely, about an attempt, or in a text that is there already. What stands here is kept as a draft.
class WritePage : public PageFrame
{
    Q_OBJECT

public:
    /// Whether questions to start from are offered.
    enum class Prompts { Offered, Resting };

    /// About an attempt, or freely.
    WritePage(Notebook &notebook, Drafts &drafts, const std::optional<Id<Attempt>> &about, Prompts prompts = Prompts::Offered,
              QWidget *parent = nullptr);
    /// Editing what was written.
    WritePage(Notebook &notebook, Drafts &drafts, const Id<Reflection> &edited, Prompts prompts = Prompts::Offered,
              QWidget *parent = nullptr);

    /// Saves, or says that nothing is written yet.
    void save();
    /// Leaves; the draft stays.
    void finishLater();

Q_SIGNALS:
    void saved(const rung::Id<rung::Reflection> &reflection);
    /// Finished for now without saving.
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    WritePage(Notebook &notebook, Drafts &drafts, const QString &title, const QString &draftName, QWidget *parent);
    void build(const std::optional<Attempt> &about, Prompts prompts);
    void addAbout(const Attempt &about);
    void addText();
    void addMoment();
    std::optional<Instant> moment() const;
    void setMoment(const Instant &moment);
    void addStopLine();
    void placeStopLine();
    void tellBeneath();
    void addEnding();
    void connectAll();
    void showNothingHere();
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    void noteWriting();
    void keepCursorInView();
    Id<Reflection> commit();

    Notebook &m_notebook;
    Drafts &m_drafts;
    QString m_draftName;
    std::optional<Id<Attempt>> m_about;
    std::optional<Reflection> m_edited;
    WritingPrompts *m_prompts = nullptr;
    TextEdit *m_text;
    TagsEdit *m_tags = nullptr;
    Question *m_question = nullptr;
    Disclosure *m_otherMoment = nullptr;
    QDateTimeEdit *m_moment = nullptr;
    QDateTime m_momentAtFirst;
    QWidget *m_quote = nullptr;
    QString m_fearedWords;
    QLabel *m_stop = nullptr;
    QTimer m_tenMinutes;
    bool m_isLate = false;
};

} // namespace rung
