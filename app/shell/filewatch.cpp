// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/filewatch.h"

#include "core/notebook/notebook.h"
#include "core/storage/database.h"
#include "core/storage/filemoved.h"

#include <QFileInfo>
#include <QTimer>

namespace rung {

namespace {
/// What replaces a file takes it away first, at times: the dust settles for a moment.
constexpr int momentMs = 200;
} // namespace

FileWatch::FileWatch(const Notebook &notebook, QObject *parent) : QObject(parent), m_notebook(notebook)
{
    const QString path = notebook.path();
    if (path == memoryName())
        return;
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
    auto *moment = new QTimer(this);
    moment->setSingleShot(true);
    moment->setInterval(momentMs);
    connect(moment, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, moment, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, moment, qOverload<>(&QTimer::start));
}

FileWatch::State FileWatch::stateNow() const
{
    if (!hasMoved(m_notebook.database()))
        return State::Here;
    return QFileInfo::exists(m_notebook.path()) ? State::Replaced : State::Gone;
}

void FileWatch::look()
{
    const State now = stateNow();
    if (now == m_state)
        return;
    m_state = now;
    if (now == State::Gone)
        Q_EMIT gone();
    if (now == State::Replaced)
        Q_EMIT replaced();
}

} // namespace rung
