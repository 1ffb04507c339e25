// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include "core/notebook/todayreader.h"

namespace rung {

/// The line the person left for themselves, and where it comes from.
class LineCard : public Card
{
    Q_OBJECT

public:
    explicit LineCard(const KeptLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryRequested(rung::Id<rung::Attempt> attempt);
};

} // namespace rung
