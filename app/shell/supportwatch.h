// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include "app/shell/supportsource.h"
#include "core/guidance/supportstate.h"
#include "core/notebook/supportreader.h"

#include <optional>
#include <vector>

namespace rung {

/// Knows how support stands in the open notebook. Numbers are looked at when asked; texts are checked by a worker, and what it finds
/// is kept in memory alone.
class SupportWatch : public QObject
{
    Q_OBJECT

public:
    /// The notebook outlives it. Made before the pages, so that it has read a change before they ask.
    explicit SupportWatch(const Notebook &notebook, QObject *parent = nullptr);
    ~SupportWatch() override;

    /// Without the texts that are still being checked. May throw StorageError.
    SupportState state(SoftPhrases soft = SoftPhrases::Counted) const;
    /// Whether the worker is through with everything written.
    bool isSettled() const { return m_checking == 0; }

Q_SIGNALS:
    /// The texts said something that was not known before.
    void changed();

private:
    /// A text with what was found in it; nothing while it is being checked.
    struct Checked
    {
        read::RecentText text;
        std::optional<WordsFound> words = {};
    };
    void read();
    void check(std::vector<read::RecentText> texts);
    void take(const std::vector<Checked> &found);

    const Notebook &m_notebook;
    std::vector<Checked> m_texts;
    int m_checking = 0;
    QThreadPool m_worker;
};

} // namespace rung
