// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands.h"

#include "app/base/preferences.h"
#include "app/shell/backupplaces.h"
#include "app/shell/commandnotebook.h"
#include "app/shell/importpreview.h"
#include "app/shell/incoming.h"
#include "app/shell/notebooklocation.h"
#include "app/shell/rescuereport.h"
#include "app/shell/supportsource.h"
#include "core/domain/storageerror.h"
#include "core/exchange/demo.h"
#include "core/guidance/catalogue.h"
#include "core/notebook/readers.h"
#include "core/storage/check.h"
#include "core/storage/notebookfile.h"
#include "core/storage/pagecopy.h"
#include "core/storage/rescue.h"
#include "core/storage/sealednotebook.h"
#include "core/storage/supportrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace rung::command {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::unique_ptr<Notebook> openForReading(const QString &path)
{
    return openNotebook(path, Notebook::Access::ReadOnly);
}

SummaryScope scopeIn(const Notebook &notebook, const Scope &scope)
{
    SummaryScope result{.from = scope.from, .to = scope.to, .log = scope.withLog};
    if (scope.ladder.isEmpty())
        return result;
    QStringList names;
    for (const Ladder &ladder : read::ladders(notebook)) {
        names += ladder.name.text();
        if (ladder.name.text() == scope.ladder)
            result.ladder = ladder.id;
    }
    if (!result.ladder)
        throw UsageError{
            names.isEmpty()
                ? said(QT_TRANSLATE_NOOP("CommandLine", "There is no ladder “%1”; the notebook has none yet.")).arg(scope.ladder)
                : said(QT_TRANSLATE_NOOP("CommandLine", "There is no ladder “%1”. The ladders are: %2."))
                      .arg(scope.ladder, names.join(QStringLiteral(", ")))};
    return result;
}

/// The notebook as it is becomes a backup, which the window can go back to; gives its path.
QString keptBefore(const Notebook &notebook)
{
    const CopyMaker copy = [&](const QString &file, const WorkProgress &progress) { backUp(notebook.database(), file, progress); };
    return addBackup(backupPlaces(Preferences(), NotebookLocation::ofThisUser()), notebook.id(), notebook.now(), notebook.path(), copy).path;
}

std::vector<NewRung> starterRungs()
{
    std::vector<NewRung> rungs;
    for (const CatalogueItem &item : starterLadder(builtInCatalogue()))
        rungs.push_back({.title = item.title,
                         .context = item.context,
                         .baseline = item.suds,
                         .again = item.again,
                         .why = item.why,
                         .courtesy = item.courtesy,
                         .highStakes = item.highStakes,
                         .catalogueId = item.id});
    return rungs;
}

} // namespace

void create(const QString &path, bool starter)
{
    const auto notebook = Notebook::create(path);
    if (starter)
        notebook->addLadder({*Title::from(said(QT_TRANSLATE_NOOP("CommandLine", "Small asks")))}, starterRungs());
}

void demo(const QString &path, int attempts, quint32 seed, std::optional<Day> until)
{
    const Day today = until.value_or(Day::of(systemClock()()));
    const Record record = demoRecord({.attempts = attempts, .seed = seed, .until = today});
    const auto notebook = Notebook::create(path, {.ids = [&] { return record.notebookId; }});
    notebook->merge(record);
}

QString exportTo(const QString &path, ExportFormat format, const Scope &scope, const QString &output, const WorkProgress &progress)
{
    const auto notebook = openForReading(path);
    ExportChoice choice{.format = format,
                        .scope = scopeIn(*notebook, scope),
                        .today = scope.today,
                        .withNotes = scope.withNotes,
                        .withSupport = scope.withSupport};
    choice.scope.names = scope.withNotes;
    if (scope.withNotes && isSummary(format))
        choice.scope = withEveryWord(*notebook, choice.scope);
    return writeExport(*notebook, choice, output, progress);
}

QString import(const QString &path, const QString &archive, const WorkProgress &progress)
{
    constexpr double readingShare = 0.6;
    const auto notebook = openNotebook(path, Notebook::Access::ReadWrite);
    Incoming incoming = incomingFrom(*notebook, {archive}, partOf(progress, 0, readingShare));
    return (QStringList(importWords(notebook->merge(std::move(incoming.record)))) + incoming.left).join(QLatin1Char('\n'));
}

QString merge(const QString &path, const QString &other)
{
    const auto notebook = openNotebook(path, Notebook::Access::ReadWrite);
    Record theirs = loadRecord(*readIntoMemory(other, notebook->seal()));
    const MergeCount coming = notebook->mergePreview(theirs);
    QStringList lines;
    if (coming.added + coming.changed > 0)
        lines << said(QT_TRANSLATE_NOOP("CommandLine", "What it was before is in “%1”.")).arg(keptBefore(*notebook));
    lines.prepend(mergeWords(notebook->merge(std::move(theirs))));
    return lines.join(QLatin1Char('\n'));
}

QString rescue(const QString &broken, const QString &output, const WorkProgress &progress)
{
    const Rescue rescued = rung::rescue(broken, systemClock(), randomIds(), progress);
    backUp(*rescued.notebook, output);
    return (QStringList(rescueWords(rescued)) + rescued.rehomed + rescued.lost).join(QLatin1Char('\n'));
}

QByteArray summary(const QString &path, bool asJson, const Scope &scope)
{
    const auto notebook = openForReading(path);
    const SummaryScope narrowed = scopeIn(*notebook, scope);
    const Day today = scope.today.value_or(notebook->today());
    SummaryFigures figures = summaryFigures(*notebook, narrowed, today);
    if (scope.withSupport)
        figures.support = supportStateOf(*notebook, today);
    return asJson ? toJson(figures) : toText(figures, chartPictures(observationsIn(*notebook, narrowed))).toUtf8();
}

QStringList check(const QString &path, const WorkProgress &progress)
{
    if (!isSealedFile(path))
        return problemsOf(path, progress);
    const auto copy = Database::fromImage(path, openForReading(path)->database().image(), Database::Access::ReadWrite);
    return problemsOf(*copy, progress);
}

void backup(const QString &path, const QString &output)
{
    backUp(openForReading(path)->database(), output);
}

} // namespace rung::command
