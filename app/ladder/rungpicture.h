// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"

#include <QWidget>

#include <vector>

namespace rung {

/// The tries on one rung from the first to the last: expected hollow, felt filled, with its number. Left before the answer: crossed.
/// With more than it has room for it shows the first and the latest. Time runs from left to right in every language.
class RungPicture : public QWidget
{
    Q_OBJECT

public:
    explicit RungPicture(QWidget *parent = nullptr);

    /// Those of the attempts that have a peak; oldest first.
    void setAttempts(const std::vector<const Observation *> &attempts);
    bool isEmpty() const { return m_tries.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Try
    {
        std::optional<Suds> expected;
        Suds felt;
        bool left;
    };

    std::vector<Try> shownTries() const;
    double heightOf(Suds value) const;
    void paintTry(QPainter &painter, const Try &shown, double x, bool numbered) const;
    QString spoken() const;

    std::vector<Try> m_tries;
};

} // namespace rung
