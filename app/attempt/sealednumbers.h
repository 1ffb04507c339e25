// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/widgets/card.h"
#include "core/domain/prediction.h"

class QGridLayout;

namespace rung {

/// The numbers of a sealed prediction, to be read and not changed.
class SealedNumbers : public Card
{
    Q_OBJECT

public:
    explicit SealedNumbers(const Prediction &prediction, QWidget *parent = nullptr);

private:
    void addRow(const QString &name, const QString &value);

    QGridLayout *m_rows;
};

} // namespace rung
