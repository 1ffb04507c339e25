// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/widgets/card.h"

class QLabel;
class QPushButton;

namespace rung {

/// What goes onto the card: the ask, what to say to a no, one's own line.
struct PocketWords
{
    QString ask;
    QString reply;
    QString line;
};

/// The card as plain text, a line for each thing that is there.
QString pocketText(const PocketWords &words);

/// A small card to take along, to copy or to print.
class PocketCard : public Card
{
    Q_OBJECT

public:
    explicit PocketCard(QWidget *parent = nullptr);

    void setWords(const PocketWords &words);

Q_SIGNALS:
    void printRequested(const QString &text);

private:
    void copy();

    QString m_text;
    QLabel *m_words;
    QPushButton *m_copy;
    QPushButton *m_print;
};

} // namespace rung
