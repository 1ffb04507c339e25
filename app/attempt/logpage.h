// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "app/attempt/formpage.h"

namespace rung {

class LogForm;

/// What happened on a planned attempt; also where an earlier log is changed and a waited-for answer is entered.
class LogPage : public FormPage
{
    Q_OBJECT

public:
    LogPage(Notebook &notebook, Drafts &drafts, const Id<Attempt> &attempt, QWidget *parent = nullptr);

protected:
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    bool goToOpen() override;
    std::optional<Id<Attempt>> commit() override;

private:
    void build();
    void addForm(const Attempt &attempt);

    Id<Attempt> m_attempt;
    LogForm *m_form = nullptr;
};

} // namespace rung
