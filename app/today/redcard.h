// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include "core/domain/support.h"
#include "core/guidance/supportstate.h"

#include <optional>

class QPushButton;

namespace rung {

class EnglishBeside;

/// What to call before it is too heavy, and what the person makes of the day: after heavy words, or on a day made quiet by hand.
class RedCard : public Card
{
    Q_OBJECT

public:
    /// `country` is the code of the country whose lines are named; "somewhere else" where it has none.
    RedCard(const SupportState &state, const QString &country, const std::optional<TrustedContact> &contact, QWidget *parent = nullptr);

Q_SIGNALS:
    void talkRequested();
    void liftRequested();
    void writeRequested();

private:
    /// `inDanger` says when to call the emergency number, "%1".
    void addNumbers(const QString &country, const std::optional<TrustedContact> &contact, bool ofWords, EnglishBeside &texts);
    void addWays(bool ofWords);
};

} // namespace rung
