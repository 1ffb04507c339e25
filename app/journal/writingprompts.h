// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/outcome.h"

#include <vector>

class QVBoxLayout;

namespace rung {

class ChipGroup;

/// Eight questions to start writing from, of which at most two are chosen; those stay in view in full.
class WritingPrompts : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostChosen = 2;

    /// Leaves out what does not fit `about`.
    explicit WritingPrompts(const std::optional<Outcome> &about, QWidget *parent = nullptr);

    /// The names of those chosen, as a draft keeps them.
    QStringList chosen() const;
    void choose(const QStringList &names);

Q_SIGNALS:
    void changed();

private:
    void noteChoice();
    void showChosen();

    struct Prompt
    {
        QString name;
        QString word;
        QString question;
    };
    static std::vector<Prompt> promptsFor(const std::optional<Outcome> &about);

    std::vector<Prompt> m_prompts;
    std::vector<int> m_chosen; ///< in the order they were chosen
    ChipGroup *m_chips;
    QVBoxLayout *m_questions;
};

} // namespace rung
