// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notebook/drafts.h"

#include "core/domain/storageerror.h"
#include "core/storage/draftfile.h"

#include <QFile>

#include <chrono>
#include <utility>

namespace rung {

namespace {
constexpr std::chrono::milliseconds pauseBeforeWriting(300);

QString pathOf(const QString &folder, QUuid notebook, const Seal *seal)
{
    return folder + notebook.toString(QUuid::WithoutBraces) + (seal ? QStringLiteral(".sealed") : QStringLiteral(".json"));
}

std::shared_ptr<const Seal> shared(const Seal *seal)
{
    return seal ? std::make_shared<const Seal>(seal->copy()) : nullptr;
}
} // namespace

Drafts::Drafts(const QString &folder, QUuid notebook, const Seal *seal)
    : m_folder(folder + QStringLiteral("/drafts/")), m_path(pathOf(m_folder, notebook, nullptr)), m_drafts(loadDrafts(m_path))
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseBeforeWriting);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::write);
    if (seal)
        moveTo(notebook, seal); // plain ones may lie there from before the notebook was sealed
}

Drafts::~Drafts()
{
    flush();
}

QJsonObject Drafts::draft(const QString &form) const
{
    return m_drafts.value(form).toObject();
}

bool Drafts::has(const QString &form) const
{
    return m_drafts.contains(form);
}

QStringList Drafts::forms() const
{
    return m_drafts.keys();
}

void Drafts::keep(const QString &form, const QJsonObject &draft)
{
    if (m_drafts.value(form) == draft)
        return;
    m_drafts.insert(form, draft);
    m_unwritten.insert(form);
    writeSoon();
}

void Drafts::drop(const QString &form)
{
    if (!m_drafts.contains(form))
        return;
    m_drafts.remove(form);
    m_unwritten.insert(form);
    writeSoon();
}

void Drafts::moveTo(QUuid notebook, const Seal *seal)
{
    const QString path = pathOf(m_folder, notebook, seal);
    if (path == m_path)
        return;
    flush();
    const QString before = std::exchange(m_path, path);
    m_seal = shared(seal);
    QJsonObject together = loadDrafts(path, m_seal.get());
    for (auto draft = m_drafts.constBegin(); draft != m_drafts.constEnd(); ++draft)
        together.insert(draft.key(), draft.value());
    const QStringList ours = m_drafts.keys();
    m_unwritten = QSet<QString>(ours.begin(), ours.end());
    m_drafts = together;
    if (!ours.isEmpty()) {
        write();
        m_worker.waitForDone();
    }
    if (ours.isEmpty() || QFile::exists(path))
        QFile::remove(before);
}

void Drafts::flush()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        write();
    }
    m_worker.waitForDone();
}

void Drafts::writeSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void Drafts::write()
{
    QJsonObject kept;
    QStringList dropped;
    for (const QString &form : std::as_const(m_unwritten)) {
        if (m_drafts.contains(form))
            kept.insert(form, m_drafts.value(form));
        else
            dropped << form;
    }
    m_worker.start([this, path = m_path, seal = m_seal, kept, dropped, forms = std::exchange(m_unwritten, {})] {
        try {
            changeDrafts(path, kept, dropped, seal.get());
        } catch (const StorageError &error) {
            QMetaObject::invokeMethod(this, [this, forms] { m_unwritten.unite(forms); }, Qt::QueuedConnection);
            Q_EMIT failed(error.message());
        }
    });
}

} // namespace rung
