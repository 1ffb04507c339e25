// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "core/charts/chartpicture.h"

class QLabel;

namespace rung {

class SketchView;

/// A question with its short answer and its tiny picture; pressing it opens the question.
class AnswerCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// The hero is wide and speaks a size larger.
    enum class Size { Hero, Plain };

    explicit AnswerCard(Size size, QWidget *parent = nullptr);

    void show(const ChartPicture &picture);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_question;
    QLabel *m_headline;
    SketchView *m_sketch;
};

} // namespace rung
