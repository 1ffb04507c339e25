// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rung {

/// One screen for somebody who is here for the first time: what this is, a sample reveal, when a therapist is the better company,
/// and two ways on.
class FirstStart : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void buildLadderRequested();
    void alreadyAskedRequested();
};

} // namespace rung
