// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <memory>

namespace rung {

class Seal;

/// What stands in open forms, kept outside the notebook: a small file of the notebook's own under the state folder, sealed where the
/// notebook is.
/// Each change is on the disk within a second of the last key, written by a worker; death of the object writes what is left. Two windows on
/// one notebook leave each other's drafts alone.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// Reads what an earlier run left in `folder` for this notebook.
    Drafts(const QString &folder, QUuid notebook, const Seal *seal = nullptr);
    ~Drafts() override;

    /// The draft of one form, by a name such as "plan/<rung id>"; empty when there is none.
    QJsonObject draft(const QString &form) const;
    /// The file they are kept in; it is there while there is a draft.
    QString path() const { return m_path; }
    bool has(const QString &form) const;
    /// The names of all forms with a draft.
    QStringList forms() const;
    void keep(const QString &form, const QJsonObject &draft);
    void drop(const QString &form);
    /// Keeps everything as this notebook's from now on, as when it took over the identity of an archive, or was sealed.
    void moveTo(QUuid notebook, const Seal *seal = nullptr);
    /// Writes now and waits for the disk.
    void flush();

Q_SIGNALS:
    /// The disk refused; the drafts stay in memory and are tried again at the next change.
    void failed(const QString &message);

private:
    void writeSoon();
    void write();

    QString m_folder;
    std::shared_ptr<const Seal> m_seal;
    QString m_path;
    QJsonObject m_drafts;
    QSet<QString> m_unwritten; ///< the forms whose drafts changed here since they were last written
    QTimer m_timer;
    QThreadPool m_worker;
};

} // namespace rung
