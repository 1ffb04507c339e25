// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/longwork.h"

#include "app/base/failureboundary.h"

#include <QProgressDialog>
#include <QThread>
#include <QTimer>

namespace rung {

namespace {
constexpr int momentMs = 400;
constexpr int lookMs = 50;
constexpr int whole = 100;
} // namespace

LongWork::LongWork(QObject *asker, QWidget *window, const QString &what, std::function<void(const WorkProgress &)> work,
                   std::function<void()> then)
    : QObject(asker), m_window(window), m_dialog(new QProgressDialog(what, tr("Stop"), 0, whole, window))
{
    m_dialog->setObjectName(QStringLiteral("progressDialog"));
    m_dialog->setAccessibleName(what);
    m_dialog->setWindowTitle(what);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(momentMs);
    m_dialog->setAutoReset(false);
    connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_stop = true; });
    m_thread = QThread::create([this, work] {
        try {
            work([this](double share) {
                m_percent = static_cast<int>(whole * share);
                return !m_stop;
            });
        } catch (...) {
            m_failure = std::current_exception();
        }
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, then] { finish(then); });
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &LongWork::showShare);
    clock->start(lookMs);
    m_thread->start();
}

LongWork::~LongWork()
{
    m_stop = true;
    m_thread->wait();
    putAway();
}

void LongWork::showShare()
{
    if (m_dialog && !m_stop)
        m_dialog->setValue(m_percent);
}

/// Not at once: the dialog handles events while it shows a share, and this may be one of them.
void LongWork::putAway()
{
    if (!m_dialog)
        return;
    m_dialog->hide();
    m_dialog->deleteLater();
}

void LongWork::finish(const std::function<void()> &then)
{
    putAway();
    deleteLater();
    guarded(m_window, [&] {
        try {
            if (m_failure)
                std::rethrow_exception(m_failure);
        } catch (const Stopped &) {
            return;
        }
        then();
    });
}

} // namespace rung
