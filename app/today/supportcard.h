// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/guidance/supportstate.h"

class QPushButton;
class QVBoxLayout;

namespace rung {

/// What was noticed in the person's own record, what could help, and the ways on: one quiet line to unfold for blue, a card for amber.
class SupportCard : public QWidget
{
    Q_OBJECT

public:
    /// Wants a state that speaks on blue or amber.
    explicit SupportCard(const SupportState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void talkRequested();
    void smallerRequested();
    void easierRequested();
    void guideRequested(const QString &section);
    void putAwayRequested();

private:
    QVBoxLayout *addLine(const QString &line);
    QVBoxLayout *addCard(const QString &line);
    void addWords(const SupportState &state, const std::vector<SupportSign> &signs, QVBoxLayout &words);
    void addWays(const std::vector<SupportSign> &signs, QVBoxLayout &words);
};

} // namespace rung
