// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace rung {

class Question;

/// What a form cannot do without, in the order it is asked.
class Required
{
public:
    /// `open` tells what is missing from the answer; empty when nothing is.
    void add(Question *question, std::function<QString()> open);

    /// Leads to the first question in view that is open and names it; false when none is.
    bool goToFirst() const;
    /// Takes back the names of those that have been answered since.
    void settle() const;

private:
    struct Entry
    {
        Question *question;
        std::function<QString()> open;
    };
    std::vector<Entry> m_entries;
};

} // namespace rung
