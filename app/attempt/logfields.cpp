// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attempt/logfields.h"

#include "core/domain/outcome.h"

namespace rung {

bool asksFor(LogField field, std::optional<Answer> answer, bool sealed)
{
    const bool ask = !answer || isAsk(*answer);
    const bool left = answer == Answer::LeftBefore;
    const bool none = answer == Answer::DidNotAsk;
    switch (field) {
    case LogField::Peak:
    case LogField::Habits:
        return !none;
    case LogField::FearedHappened:
    case LogField::PFearedAgain:
        return ask && sealed;
    case LogField::NowInView:
        return left || answer == Answer::Waiting;
    case LogField::Handling:
    case LogField::OneLine:
        return ask || left;
    case LogField::Urge:
    case LogField::Obstacle:
        return none;
    case LogField::NowFolded:
    case LogField::Unwelcome:
        return ask;
    }
    Q_UNREACHABLE();
}

} // namespace rung
