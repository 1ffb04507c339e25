// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failureboundary.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace rung {

/// One message at the bottom of the window: what was done, with Undo, or what failed and what to do. Hidden when there is none.
/// It is announced to the screen reader and stays until it is closed, settles or another takes its place.
class MessageStrip : public QFrame, public FailureView
{
    Q_OBJECT
    Q_INTERFACES(rung::FailureView)

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void showMessage(const QString &message);
    /// The same with an Undo button, which emits `undoRequested` and hides the strip.
    void showUndo(const QString &message);
    /// The same with a button of its own that does `then`, and hides the strip.
    void showOffer(const QString &message, const QString &verb, std::function<void()> then);
    void showFailure(const QString &message) override;
    void clear();
    /// Hides what was done; a failure stays until it is closed.
    void settle();
    QString message() const;

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { Done, Undoable, Offer, Failure };
    void present(const QString &message, Kind kind);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_undo; ///< or what else is offered
    std::function<void()> m_then;
    bool m_failure = false;
};

} // namespace rung
