// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scoreedit.h"
#include "core/domain/score.h"

namespace rung {

/// Fear 0–100, with the words for it.
class SudsEdit : public ScoreEdit
{
    Q_OBJECT

public:
    explicit SudsEdit(QWidget *parent = nullptr);

    std::optional<Suds> value() const;
    void setValue(std::optional<Suds> value);

    /// The nearest of the six phrases, from "completely at ease" to "the most fear I can imagine".
    static QString phrase(Suds value);

protected:
    QString phraseFor(int number) const override;
};

} // namespace rung
