// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace rung {

/// A surface with a hairline for one thought; a note, an amber and a red one carry a bar at their leading edge as well.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Plain, Note, Caution, Support };

    explicit Card(QWidget *parent = nullptr);
    explicit Card(Kind kind, QWidget *parent = nullptr);

    /// Stands at the top of the card; give it a stretch in `layout()` to let a chart fill the card.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QVBoxLayout *m_body;
};

} // namespace rung
