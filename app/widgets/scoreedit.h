// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace rung {

class ScoreTrack;

/// A whole number 0–100 on a track of steps of 5 with a number field beside it; untouched it is not set.
/// Set the accessible name to the question it answers. One Tab stop: arrows ±5, with Shift ±1, digits type the number, Delete unsets.
class ScoreEdit : public QWidget
{
    Q_OBJECT

public:
    std::optional<int> number() const { return m_number; }
    /// Shows `number` without a signal.
    void setNumber(std::optional<int> number);
    void setEndWords(const QString &low, const QString &high);

    /// The number as shown and read aloud, "not set" when there is none.
    QString spokenValue() const;

Q_SIGNALS:
    void changed();

protected:
    explicit ScoreEdit(QWidget *parent);

    /// The number as the field shows it.
    virtual QString shown(int number) const;
    /// The phrase for `number`, beneath the track; empty for none.
    virtual QString phraseFor(int number) const;
    /// Every phrase there is, so that room is kept for the longest.
    void setPhrases(const QStringList &phrases);
    void showEvent(QShowEvent *event) override;

private:
    friend class ScoreTrack;
    void enter(std::optional<int> number);
    void enterTyped(const QString &text);
    void refresh();

    ScoreTrack *m_track;
    QLineEdit *m_field;
    std::optional<int> m_number;
};

} // namespace rung
