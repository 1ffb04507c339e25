// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "core/notebook/notebook.h"

#include <optional>

namespace rung {

class MessageStrip;

/// Tells each deed at the bottom of the window with a way to take it back, and takes deeds back and does them again.
class DeedTeller : public QObject
{
    Q_OBJECT

public:
    explicit DeedTeller(Notebook &notebook, QObject *parent = nullptr);

    /// The strip to speak through from now on.
    void setStrip(MessageStrip *strip);

    void undo();
    void redo();

Q_SIGNALS:
    /// What can be undone or redone may be something else now.
    void changed();

private:
    void noteChange();

    Notebook &m_notebook;
    QPointer<MessageStrip> m_strip;
    size_t m_deedsTold;
};

} // namespace rung
