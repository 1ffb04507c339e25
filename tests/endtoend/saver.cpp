// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/notebook.h"
#include "core/notebook/readers.h"
#include "tests/support/sample.h"

#include <QCoreApplication>

#include <cstdio>

// Saves without end and says each save once it is confirmed, until somebody ends it.
int main(int argc, char **argv)
{
    using namespace rung;
    QCoreApplication application(argc, argv);
    const auto notebook = Notebook::open(QString::fromLocal8Bit(argv[1]));
    const auto rung = read::rungs(*notebook, read::ladders(*notebook).front().id).front().id;
    for (;;) {
        const auto attempt = notebook->plan(rung, sample::prediction());
        notebook->log(attempt, sample::outcome(*notebook),
                      QStringLiteral("A story of some length, so that a save takes more than one page. ").repeated(40));
        std::printf("%s\n", qPrintable(attempt.toString()));
        std::fflush(stdout);
    }
}
