// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/text.h"

#include <optional>

class QLabel;

namespace rung {

class TextEdit;

/// Whether the words fear the no itself, so that the worst of it is still unsaid. Knows the commonest ways to write it.
bool fearsTheNoItself(const QString &words);

/// The feared event in the person's own words, with chips to start from.
class FearedEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FearedEdit(QWidget *parent = nullptr);

    /// As written, of any length.
    QString text() const;
    void setText(const QString &text);
    /// The words without space around them; nothing while there are none or more than can be kept.
    std::optional<FearedText> value() const;

Q_SIGNALS:
    void changed();

private:
    void startFrom(const QString &words);
    void showHint();

    TextEdit *m_words;
    QLabel *m_hint;
};

} // namespace rung
