// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rung {

/// All labels show plain text and wrap; none runs wider than the measure. Titles and headings are headings to a screen reader.
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
/// A question or a small heading: body size, semibold.
QLabel *questionLabel(const QString &text, QWidget *parent = nullptr);
QLabel *bodyLabel(const QString &text, QWidget *parent = nullptr);
/// Secondary text in body size.
QLabel *quietLabel(const QString &text, QWidget *parent = nullptr);
/// Secondary text in small size.
QLabel *smallLabel(const QString &text, QWidget *parent = nullptr);

/// Shows the text, and no label where there is none.
void showText(QLabel *label, const QString &text);

} // namespace rung
