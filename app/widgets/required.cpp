// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/required.h"

#include "app/widgets/question.h"

namespace rung {

void Required::add(Question *question, std::function<QString()> open)
{
    m_entries.push_back({question, std::move(open)});
}

bool Required::goToFirst() const
{
    for (const Entry &entry : m_entries) {
        entry.question->settle();
        const QString open = entry.question->isHidden() ? QString() : entry.open();
        if (!open.isEmpty()) {
            entry.question->askFor(open);
            return true;
        }
    }
    return false;
}

void Required::settle() const
{
    for (const Entry &entry : m_entries)
        if (entry.open().isEmpty())
            entry.question->settle();
}

} // namespace rung
