// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include "app/shell/incoming.h"

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace rung {

/// Finds what a sync tool left beside the notebook when it was changed in two places, and brings both together when the person agrees.
class ConflictCopies : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void()>;

    /// The notebook outlives it.
    ConflictCopies(Notebook &notebook, QWidget *window);
    ~ConflictCopies() override;

    /// Looks on a thread of its own; what is found is offered.
    void look();

Q_SIGNALS:
    /// Something to be offered quietly, with a button of its own.
    void offered(const QString &message, const QString &verb, const rung::ConflictCopies::Then &then);
    /// What was done and can be undone.
    void undoableDone(const QString &message);
    void done(const QString &message);

private:
    struct Found
    {
        QString path;
        Incoming incoming;
        MergeCount count;
    };
    void offer(const std::shared_ptr<const Found> &found);
    void show(const std::shared_ptr<const Found> &found);
    void bringTogether(const Found &found);
    void askAboutCopy(const QString &path);
    void putAway(const QString &path);

    Notebook &m_notebook;
    QWidget *m_window;
    QStringList m_left; ///< copies that are to stay where they are, for now
    QThreadPool m_worker;
};

} // namespace rung
