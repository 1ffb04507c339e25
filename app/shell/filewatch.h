// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>

namespace rung {

class Notebook;

/// Notices that the path of the open notebook leads to it no more: moved or deleted, or another file in its place. Each is told once.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// The notebook outlives it; one in memory is never gone.
    explicit FileWatch(const Notebook &notebook, QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    void gone();
    void replaced();

private:
    enum class State { Here, Gone, Replaced };
    State stateNow() const;

    const Notebook &m_notebook;
    State m_state = State::Here;
    QFileSystemWatcher m_watcher;
};

} // namespace rung
