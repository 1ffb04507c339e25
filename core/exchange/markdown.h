// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rung {

/// The part of the journal that is to be written; without limits, all of it but the trash.
struct MarkdownScope
{
    std::optional<Day> from = {};
    std::optional<Day> to = {};
    std::optional<Id<Ladder>> ladder = {}; ///< free texts belong to no ladder
};

/// A file by its name, without a folder.
struct NamedFile
{
    QString name;
    QByteArray bytes;
};

/// The journal as one Markdown text, oldest first, a heading for each day and each entry; every text stands as it was written,
/// but for a backslash before a line that would be read as one of these headings. `readTextFiles` takes it apart again.
QByteArray journalAsMarkdown(const Record &record, const MarkdownScope &scope = {});
/// The same as a file for each day, named by it, with the date and the tags in front.
std::vector<NamedFile> journalAsDays(const Record &record, const MarkdownScope &scope = {});

} // namespace rung
