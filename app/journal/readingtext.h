// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journalquery.h"

#include <QString>

#include <span>

class QLabel;

namespace rung {

/// A text as it is read: light Markdown shown as such, every line break kept, what was looked for marked. Nothing is ever loaded for it:
/// pictures stand as their words, links as their text and address, HTML as it was typed. It can be marked and copied.
QLabel *readingText(const QString &text, std::span<const SearchTerm> terms = {});

} // namespace rung
