// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPointer>

#include "app/attempt/formpage.h"
#include "core/guidance/plancheck.h"
#include "core/guidance/supportstate.h"

class QVBoxLayout;

namespace rung {

class PlanCare;
class PlanForm;
class PocketCard;

/// Planning an attempt on a rung before asking, or changing the words of a plan that is already sealed.
class PlanPage : public FormPage
{
    Q_OBJECT

public:
    /// What makes a step harder is not offered while the advice rests.
    PlanPage(Notebook &notebook, Drafts &drafts, const Id<Rung> &rung, const SupportState &support = {}, QWidget *parent = nullptr);
    PlanPage(Notebook &notebook, Drafts &drafts, const Id<Attempt> &editing, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A nearer step was chosen instead; the draft of this one stays.
    void planRequested(const rung::Id<rung::Rung> &rung);
    /// A rung of about that fear is wanted on the ladder, below this one.
    void stepInBetweenRequested(const rung::Id<rung::Ladder> &ladder, rung::Suds around);
    void printRequested(const QString &text);

protected:
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    bool goToOpen() override;
    std::optional<Id<Attempt>> commit() override;

private:
    void buildNew(const Id<Rung> &rung, const SupportState &support);
    void buildEditing(const Id<Attempt> &editing);
    void build(const Prediction &start);
    void addPocketCard();
    void fillPocketCard();
    void deletePlan();
    void nameHabit();
    PlanCheck check() const;
    bool asksFirst();
    void goOn(WayOn way);
    void takeNearerStep();

    std::optional<Rung> m_rung;
    std::optional<Id<Attempt>> m_editing;
    PlanForm *m_form = nullptr;
    PocketCard *m_card = nullptr;
    QString m_ownLine;
    QVBoxLayout *m_carePlace = nullptr;
    QPointer<PlanCare> m_care;
    bool m_sizeSettled = false;
    bool m_costSettled = false;
};

} // namespace rung
