// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rung {

/// The person's own words in quotation marks, with a quiet line saying where they come from.
class QuoteLine : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteLine(const QString &words, const QString &origin = {}, QWidget *parent = nullptr);
};

} // namespace rung
