// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scoreedit.h"
#include "core/domain/score.h"

namespace rung {

/// A distress 0–100 that is not fear of the moment, such as an urge or an after-ache: it has end words of its own and no phrases.
class IntensityEdit : public ScoreEdit
{
    Q_OBJECT

public:
    IntensityEdit(const QString &low, const QString &high, QWidget *parent = nullptr);

    std::optional<Suds> value() const;
    void setValue(std::optional<Suds> value);
};

} // namespace rung
