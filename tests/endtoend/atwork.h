// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notebook/notebook.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <set>

/// A notebook that the saver works on until something ends it, and what must be there afterwards.
namespace rung::atwork {

struct Work
{
    const char *name;                ///< as the test is called
    const char *saver;               ///< as the saver calls it
    const char *holders = "my.rung"; ///< the files that together hold what was confirmed
    bool sealed = false;
};

/// Everything the saver can do, on plain and on sealed notebooks.
std::vector<Work> works();
std::string nameOf(const testing::TestParamInfo<Work> &info);

/// Puts into the folder what the work needs; gives the notebook's path.
QString prepare(const QTemporaryDir &folder, const Work &work);
/// What the saver said was in the file.
QStringList confirmed(const QByteArray &output);
/// The attempts in the files that hold what was confirmed. Every notebook and every backup there must be whole.
std::set<QString> attemptsIn(const QString &folder, const Work &work);

} // namespace rung::atwork
