// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace rung {

class ScoreEdit;

/// The track of a ScoreEdit with its handle, ticks and words; it takes the keys and the mouse.
class ScoreTrack : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreTrack(ScoreEdit *edit);

    const ScoreEdit *edit() const { return m_edit; }
    /// What the screen reader enters.
    void enterNumber(int number);

    void setEndWords(const QString &low, const QString &high);
    void setPhrases(const QStringList &phrases);
    void setPhrase(const QString &phrase);
    void announce(bool nameChanged);

    /// Where the middle of the track lies below the top, so that the number field can stand level with it.
    int trackMiddle() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool enterDigit(int digit);
    void eraseDigit();
    bool moveBy(int key, bool fine);
    int numberAt(double x) const;
    double positionOf(double number) const;
    void paintTrack(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintEndWords(QPainter &painter, const QRect &caption, const QRect &taken) const;
    int captionTop() const;
    int captionLines(int width) const;

    ScoreEdit *m_edit;
    QString m_low;
    QString m_high;
    QString m_phrase;
    QStringList m_phrases;
    std::optional<int> m_typed;
};

} // namespace rung
