// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scoreedit.h"
#include "core/domain/score.h"

namespace rung {

/// How likely something seems, 0–100 %.
class LikelihoodEdit : public ScoreEdit
{
    Q_OBJECT

public:
    explicit LikelihoodEdit(QWidget *parent = nullptr);

    std::optional<Likelihood> value() const;
    void setValue(std::optional<Likelihood> value);

protected:
    QString shown(int number) const override;
};

} // namespace rung
