// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "core/sealing/sealedfile.h"
#include "core/storage/sealednotebook.h"
#include "tests/support/sample.h"
#include "tests/support/sealing.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace rung;

std::unique_ptr<Notebook> opened(const QString &path)
{
    return isSealedFile(path) ? Notebook::openSealed(path, *Seal::opened(sealHeaderOf(path), sample::recoveryCode()))
                              : Notebook::open(path);
}

void save(Notebook &notebook)
{
    const auto rung = read::rungs(notebook, read::ladders(notebook).front().id).front().id;
    const auto attempt = notebook.plan(rung, sample::prediction());
    notebook.log(attempt, sample::outcome(notebook),
                 QStringLiteral("A story of some length, so that a save takes more than one page. ").repeated(40));
    std::printf("%s\n", qPrintable(attempt.toString()));
    std::fflush(stdout);
}

} // namespace

// saver NOTEBOOK [turn]: saves without end and says each save once it is confirmed, until somebody ends it. With `turn` the notebook is
// sealed after one save, and its seal taken off after the next.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (argc < 3)
        for (const auto notebook = opened(path);;)
            save(*notebook);
    for (;;) {
        const auto notebook = opened(path);
        save(*notebook);
        if (notebook->isSealed())
            unsealNotebookFile(notebook->database());
        else
            sealNotebookFile(notebook->database(), sample::seal());
    }
}
