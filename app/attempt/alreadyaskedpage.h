// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "app/attempt/formpage.h"

namespace rung {

class LogForm;
class RungPicker;

/// "I already asked": an outcome told from memory, on a rung of a ladder or on one of its own along the way.
class AlreadyAskedPage : public FormPage
{
    Q_OBJECT

public:
    AlreadyAskedPage(Notebook &notebook, Drafts &drafts, QWidget *parent = nullptr);

protected:
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    bool goToOpen() override;
    std::optional<Id<Attempt>> commit() override;

private:
    void build();

    RungPicker *m_picker = nullptr;
    LogForm *m_form = nullptr;
};

} // namespace rung
