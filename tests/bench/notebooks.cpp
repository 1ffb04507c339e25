// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/notebooks.h"

#include "core/exchange/demo.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

namespace rung::bench {

QString folderInMemory()
{
    static const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/rung-bench-XXXXXX"));
    return folder.path();
}

const QString &notebookFile(int attempts)
{
    static std::map<int, QString> files;
    QString &file = files[attempts];
    if (file.isEmpty()) {
        file = folderInMemory() + QStringLiteral("/%1.rung").arg(attempts);
        const Record record = demoRecord({.attempts = attempts, .until = Day::of(systemClock()())});
        Notebook::create(file, {.ids = [&] { return record.notebookId; }})->merge(record);
    }
    return file;
}

std::unique_ptr<Notebook> openNotebook(int attempts)
{
    return Notebook::open(notebookFile(attempts));
}

} // namespace rung::bench
