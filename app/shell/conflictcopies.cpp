// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/conflictcopies.h"

#include "app/base/failureboundary.h"
#include "app/shell/importpreview.h"
#include "app/shell/notebookcopy.h"
#include "core/domain/conflictcopy.h"
#include "core/domain/storageerror.h"
#include "core/storage/pagecopy.h"
#include "core/storage/supportrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace rung {

ConflictCopies::ConflictCopies(Notebook &notebook, QWidget *window) : QObject(window), m_notebook(notebook), m_window(window)
{
    m_worker.setMaxThreadCount(1);
}

ConflictCopies::~ConflictCopies()
{
    m_worker.waitForDone();
}

void ConflictCopies::look()
{
    const QFileInfo file(m_notebook.path());
    QStringList copies = conflictCopiesOf(file.fileName(), file.absoluteDir().entryList(QDir::Files));
    copies.removeIf([this](const QString &name) { return m_left.contains(name); });
    if (copies.isEmpty())
        return;
    m_left << copies.first();
    m_worker.start([this, path = file.absoluteDir().filePath(copies.first()), copy = copyOf(m_notebook), seal = sealOf(m_notebook)] {
        try {
            Incoming incoming{loadRecord(*readIntoMemory(path, seal.get()))};
            const MergeCount count = copy()->mergePreview(incoming.record);
            const auto found = std::make_shared<const Found>(Found{path, std::move(incoming), count});
            QMetaObject::invokeMethod(this, [this, found] { offer(found); }, Qt::QueuedConnection);
        } catch (const StorageError &) {
            QMetaObject::invokeMethod(this, [this] { look(); }, Qt::QueuedConnection); // no notebook; perhaps another one is
        }
    });
}

void ConflictCopies::offer(const std::shared_ptr<const Found> &found)
{
    const QString name = QFileInfo(found->path).fileName();
    const int more = found->count.added + found->count.changed;
    if (more > 0)
        Q_EMIT offered(
            tr("There is another copy of this notebook, “%1”, with %Ln thing(s) missing here. Bring both together?", nullptr, more)
                .arg(name),
            tr("Look at it"), [this, found] { show(found); });
    else
        Q_EMIT offered(tr("There is another copy of this notebook, “%1”. Everything in it is here already.").arg(name),
                       tr("Move it to the trash"), [this, found] { putAway(found->path); });
}

void ConflictCopies::show(const std::shared_ptr<const Found> &found)
{
    auto *dialog = new ImportPreview(found->incoming, found->count, {found->path}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, found] { guarded(m_window, [&] { bringTogether(*found); }); });
    dialog->open();
}

void ConflictCopies::bringTogether(const Found &found)
{
    const size_t before = m_notebook.deedCount();
    const QString words = mergeWords(m_notebook.merge(found.incoming.record));
    if (m_notebook.deedCount() > before)
        Q_EMIT undoableDone(words);
    else
        Q_EMIT done(words);
    askAboutCopy(found.path);
}

void ConflictCopies::askAboutCopy(const QString &path)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("The other copy"),
                        tr("Both are together now. “%1” is still there.").arg(QFileInfo(path).fileName()), QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("copyQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *away = box->addButton(tr("Move it to the trash"), QMessageBox::AcceptRole);
    away->setObjectName(QStringLiteral("putCopyAway"));
    QPushButton *leave = box->addButton(tr("Leave it"), QMessageBox::RejectRole);
    leave->setObjectName(QStringLiteral("leaveCopy"));
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    connect(this, &QObject::destroyed, box, &QDialog::reject);
    connect(away, &QPushButton::clicked, this, [this, path] { putAway(path); });
    connect(leave, &QPushButton::clicked, this, &ConflictCopies::look);
    box->open();
}

void ConflictCopies::putAway(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFile::moveToTrash(path))
        Q_EMIT done(tr("“%1” is in the trash of the desktop now.").arg(name));
    else
        showFailure(m_window, tr("“%1” could not be moved to the trash; it is still where it was.").arg(name));
    look();
}

} // namespace rung
