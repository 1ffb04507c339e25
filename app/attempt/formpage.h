// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPointer>
#include <QString>

#include "app/widgets/pageframe.h"
#include "core/domain/attempt.h"

#include <optional>

namespace rung {

class Drafts;
class Notebook;

/// A page around one form: what stands in it is kept as a draft with each change, Ctrl+Return saves, Escape finishes later.
class FormPage : public PageFrame
{
    Q_OBJECT

public:
    /// Saves, or leads to what is still open.
    void save();
    /// Leaves; the draft stays.
    void finishLater();

Q_SIGNALS:
    void saved(const rung::Id<rung::Attempt> &attempt);
    /// Finished for now without saving.
    void closed();
    void talkRequested();
    void guideRequested(const QString &section);

protected:
    FormPage(const QString &title, Notebook &notebook, Drafts &drafts, const QString &draftName, QWidget *parent);

    virtual QJsonObject draft() const = 0;
    virtual void restore(const QJsonObject &draft) = 0;
    /// Leads to the first open question and names it; false when none is open.
    virtual bool goToOpen() = 0;
    /// Puts the form into the notebook; nothing when the person is asked something first.
    virtual std::optional<Id<Attempt>> commit() = 0;

    /// Ends the page with its buttons and brings back what an earlier visit left; the keyboard begins at `first`. To be called when
    /// everything else is there.
    void finish(QWidget *first);
    /// Says that what the page is about is gone, and offers the way back.
    void showNothingHere(const QString &sentence);
    void keepDraft();
    void dropDraft();

    Notebook &notebook() const { return m_notebook; }

    void showEvent(QShowEvent *event) override;

private:
    Notebook &m_notebook;
    Drafts &m_drafts;
    QString m_draftName;
    QPointer<QWidget> m_first;
};

/// The rung and when it was planned: "Ask for a taste · planned yesterday".
QString plannedLine(const Rung &rung, Day planned, Day today);

} // namespace rung
