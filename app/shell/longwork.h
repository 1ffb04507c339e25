// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/progress.h"

#include <QPointer>
#include <QString>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

class QProgressDialog;
class QThread;
class QWidget;

namespace rung {

/// Work on a thread of its own. Where it takes more than a moment, a small window says how far it is and can stop it.
class LongWork : public QObject
{
    Q_OBJECT

public:
    /// Goes away by itself at the end, or with `asker`; `then` is called on the asker's thread if the work came to its end, and failures
    /// are shown in the window.
    LongWork(QObject *asker, QWidget *window, const QString &what, std::function<void(const WorkProgress &)> work,
             std::function<void()> then);
    /// Asks the work to stop and waits for it.
    ~LongWork() override;

private:
    void showShare();
    void putAway();
    void finish(const std::function<void()> &then);

    QWidget *m_window;
    QPointer<QProgressDialog> m_dialog;
    QThread *m_thread;
    std::atomic<int> m_percent = 0;
    std::atomic<bool> m_stop = false;
    std::exception_ptr m_failure;
};

/// Starts such work with a result that is handed on to `then`.
template <class Result>
void runLong(QObject *asker, QWidget *window, const QString &what, std::function<Result(const WorkProgress &)> work,
             std::function<void(Result)> then)
{
    const auto result = std::make_shared<std::optional<Result>>();
    new LongWork(
        asker, window, what, [result, work](const WorkProgress &progress) { result->emplace(work(progress)); },
        [result, then] { then(std::move(**result)); });
}

} // namespace rung
