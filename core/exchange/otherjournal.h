// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"
#include "core/domain/record.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace rung {

/// What was read of a journal that another program wrote: free texts to be merged by id, so that taking them in twice adds nothing,
/// and a line for each thing that could not come in.
struct OtherJournal
{
    std::vector<Reflection> texts = {};
    QStringList left = {};
};

/// How the times of another journal are to be understood.
struct OtherJournalTimes
{
    DayStart dayStart = DayStart::standard();
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< where a time says none of its own
};

/// Day One's JSON: texts, times with their zones, and tags. Throws StorageError where it is not that.
OtherJournal readDayOne(const QByteArray &bytes, const QString &fileName, const OtherJournalTimes &times = {});

/// A text file to be taken in, by its name within the folder it came from.
struct TextFile
{
    QString name;
    QByteArray bytes;
    Instant changedAt;
};

/// Plain Markdown files, each an entry of the day in its name or in its front matter; a time after the day counts, else it is noon.
/// A journal in one file, as `journalAsMarkdown` writes it, is taken apart at its headings.
OtherJournal readTextFiles(const std::vector<TextFile> &files, const OtherJournalTimes &times = {});

} // namespace rung
