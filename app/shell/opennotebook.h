// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/keeping.h"
#include "app/shell/supportwatch.h"
#include "core/notebook/drafts.h"
#include "core/notebook/notebook.h"

#include <memory>

class QTemporaryDir;

namespace rung {

class Preferences;
class Seal;

/// The one open notebook with the drafts of its forms and how support stands in it; a demo also has the folder that goes when it goes.
/// All ways to one may throw StorageError.
class OpenNotebook
{
public:
    /// `state` is the folder of drafts.
    static std::unique_ptr<OpenNotebook> open(const QString &path, const QString &state, const Preferences &preferences,
                                              Notebook::Access access = Notebook::Access::ReadWrite);
    /// A sealed one, with what opened it.
    static std::unique_ptr<OpenNotebook> openSealed(const QString &path, Seal seal, const QString &state, const Preferences &preferences,
                                                    Notebook::Access access = Notebook::Access::ReadWrite);
    /// Makes the file first, and its folder where there is none.
    static std::unique_ptr<OpenNotebook> create(const QString &path, const QString &state, const Preferences &preferences);
    /// Invented data in a temporary folder.
    static std::unique_ptr<OpenNotebook> demo(const Preferences &preferences);

    OpenNotebook(std::unique_ptr<Notebook> notebook, const QString &state, std::unique_ptr<QTemporaryDir> folder = nullptr,
                 std::unique_ptr<Keeping> keeping = std::make_unique<Keeping>());
    ~OpenNotebook();

    Notebook &notebook() const { return *m_notebook; }
    Drafts &drafts() { return m_drafts; }
    /// How a sealed notebook is written.
    Keeping &keeping() { return *m_keeping; }
    const SupportWatch &support() const { return m_support; }
    bool isDemo() const { return m_folder != nullptr; }

private:
    void followNotebook();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Keeping> m_keeping; // before the notebook, which uses it
    std::unique_ptr<Notebook> m_notebook;
    Drafts m_drafts;
    SupportWatch m_support;
};

} // namespace rung
