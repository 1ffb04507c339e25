// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "core/domain/record.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace rung {

/// Whether what the notebook keeps of support leaves with the archive; only when the person ticked it.
enum class SupportPart { Without, With };

/// The records an archive may refer to though it does not hold them: those of the notebook it is taken into.
struct KnownRecords
{
    QSet<Id<Rung>> rungs = {};
    QSet<Id<Attempt>> attempts = {};
    QSet<Id<Reflection>> reflections = {};
};

/// The whole notebook as indented JSON, version 1 of the archive; the same arguments make the same bytes.
/// A null text is left out, an empty one is written. Every rung's ladder must be in the record. Throws Stopped.
QByteArray writeArchive(const Record &record, Instant exportedAt, const QString &application, SupportPart support,
                        const WorkProgress &progress = {});

/// Takes an archive apart, whole or not at all, every list in its canonical order:
/// reading what `writeArchive` wrote gives an equal record, to the byte of every text.
/// Throws StorageError: Newer for a later version; else Invalid, its detail the path of the first thing that is wrong and what it is;
/// and Stopped.
Record readArchive(const QByteArray &bytes, const QString &fileName, const KnownRecords &known = {}, const WorkProgress &progress = {});

} // namespace rung
