// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/opennotebook.h"

#include "app/base/preferences.h"
#include "app/shell/notebooklocation.h"
#include "core/domain/storageerror.h"
#include "core/exchange/demo.h"
#include "core/notebook/trashreader.h"
#include "core/sealing/seal.h"

#include <QTemporaryDir>

#include <algorithm>

namespace rung {

namespace {
Environment environmentFor(const Preferences &preferences)
{
    Environment environment;
    environment.dayStart = DayStart::from(preferences.dayStart() * 60).value_or(DayStart::standard());
    return environment;
}

/// What has lain in the trash for its time goes. Where the disk refuses that now, it goes another time: no reason not to open.
void eraseWhatIsDue(Notebook &notebook)
{
    if (notebook.isReadOnly())
        return;
    try {
        notebook.emptyTrash(notebook.now().plusDays(-read::daysInTrash));
    } catch (const StorageError &) {
    }
}

/// A form about something that was erased cannot be reached any more; its words go too.
void dropDraftsOfErased(Drafts &drafts, const Notebook &notebook)
{
    if (drafts.forms().isEmpty())
        return;
    const auto erased = read::erased(notebook);
    for (const QString &form : drafts.forms())
        if (std::ranges::any_of(erased, [&](const Erased &one) { return form.endsWith(one.id.toString(QUuid::WithoutBraces)); }))
            drafts.drop(form);
}

void fillWithInvention(Notebook &notebook)
{
    notebook.merge(demoRecord({.until = notebook.today(), .offsetSeconds = notebook.now().offsetSeconds()}));
}
} // namespace

std::unique_ptr<OpenNotebook> OpenNotebook::open(const QString &path, const QString &state, const Preferences &preferences,
                                                 Notebook::Access access)
{
    return std::make_unique<OpenNotebook>(Notebook::open(path, environmentFor(preferences), access), state);
}

std::unique_ptr<OpenNotebook> OpenNotebook::openSealed(const QString &path, Seal seal, const QString &state, const Preferences &preferences,
                                                       Notebook::Access access)
{
    auto keeping = std::make_unique<Keeping>();
    Environment environment = environmentFor(preferences);
    environment.passTime = keeping->passTime();
    auto notebook = Notebook::openSealed(path, std::move(seal), std::move(environment), access);
    return std::make_unique<OpenNotebook>(std::move(notebook), state, nullptr, std::move(keeping));
}

std::unique_ptr<OpenNotebook> OpenNotebook::create(const QString &path, const QString &state, const Preferences &preferences)
{
    makeFolderFor(path);
    return std::make_unique<OpenNotebook>(Notebook::create(path, environmentFor(preferences)), state);
}

std::unique_ptr<OpenNotebook> OpenNotebook::demo(const Preferences &preferences)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw StorageError(StorageError::Reason::NotAllowed, folder->path(), folder->errorString());
    const QString path = folder->filePath(QStringLiteral("demo.rung"));
    fillWithInvention(*Notebook::create(path, environmentFor(preferences)));
    const QString state = folder->path();
    return std::make_unique<OpenNotebook>(Notebook::open(path, environmentFor(preferences)), state, std::move(folder));
}

OpenNotebook::OpenNotebook(std::unique_ptr<Notebook> notebook, const QString &state, std::unique_ptr<QTemporaryDir> folder,
                           std::unique_ptr<Keeping> keeping)
    : m_folder(std::move(folder)),
      m_keeping(std::move(keeping)),
      m_notebook(std::move(notebook)),
      m_drafts(state, m_notebook->id(), m_notebook->seal()),
      m_support(*m_notebook)
{
    eraseWhatIsDue(*m_notebook);
    followNotebook();
    QObject::connect(m_notebook.get(), &Notebook::changed, &m_drafts, [this] { followNotebook(); });
}

OpenNotebook::~OpenNotebook() = default;

void OpenNotebook::followNotebook()
{
    m_drafts.moveTo(m_notebook->id(), m_notebook->seal());
    try {
        dropDraftsOfErased(m_drafts, *m_notebook);
    } catch (const StorageError &) {
        // They go with the next change.
    }
}

} // namespace rung
