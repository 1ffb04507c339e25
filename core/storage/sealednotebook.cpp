// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealednotebook.h"

#include "core/domain/storageerror.h"
#include "core/files/newfile.h"
#include "core/files/wholefile.h"
#include "core/storage/notebookfile.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/storage/trash.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace rung {

namespace {

using Reason = StorageError::Reason;

Image unsealed(const QByteArray &file, const Seal &seal, const QString &path)
{
    Image image(Seal::imageSize(bytesOf(file), path));
    seal.unseal(bytesOf(file), image.bytes(), path);
    return image;
}

/// Held against what it was written from, byte by byte.
void verifySealed(const QString &path, const Seal &seal, Bytes image)
{
    const Image read = unsealedImage(path, seal);
    if (!std::ranges::equal(read.bytes(), image))
        throw StorageError(Reason::Unreadable, path, QStringLiteral("what was read back differs"));
}

QString besideName(const QString &target)
{
    return target + QStringLiteral(".new");
}

/// A file that is closed and removed again unless it takes its place.
class Beside
{
public:
    Beside(const QString &target, const QByteArray &bytes) : m_target(target), m_name(besideName(target)) { writeSynced(m_name, bytes); }
    ~Beside() { QFile::remove(m_name); }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;

    const QString &name() const { return m_name; }
    void takePlace() const
    {
        if (::rename(QFile::encodeName(m_name).constData(), QFile::encodeName(m_target).constData()) != 0)
            throw StorageError(Reason::NotAllowed, m_target, QString::fromLocal8Bit(strerror(errno)));
        syncFolderOf(m_target);
    }

private:
    QString m_target;
    QString m_name;
};

/// What still leads to the bytes of a file that another takes the place of, to overwrite them. Nobody can promise that for every disk.
class Remains
{
public:
    explicit Remains(const QString &path) : m_file(path) { m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly); }
    /// Unless another name still leads there: that is a copy which somebody keeps.
    void overwrite()
    {
        struct stat file = {};
        if (::fstat(m_file.handle(), &file) != 0 || file.st_nlink > 0)
            return;
        const QByteArray zeros(1 << 16, '\0');
        for (qint64 left = m_file.size(); left > 0 && m_file.write(zeros.left(left)) > 0;)
            left -= std::min<qint64>(left, zeros.size());
        m_file.flush();
        ::fdatasync(m_file.handle());
    }

private:
    QFile m_file;
};

void bringUpToDate(Database &database, const QString &path)
{
    if (versionOf(database) == schemaVersion())
        return;
    if (database.access() == Database::Access::ReadOnly)
        throw StorageError(Reason::ReadOnly, path);
    if (const QString copy = path + QStringLiteral(".before-v%1").arg(schemaVersion()); !QFileInfo::exists(copy))
        replaceWhole(copy, readWhole(path));
    migrate(database);
}

} // namespace

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksSealed(file.read(SealHeader::size));
}

Image unsealedImage(const QString &path, const Seal &seal)
{
    return unsealed(readWhole(path), seal, path);
}

std::unique_ptr<Database> openSealedNotebook(const QString &path, Seal seal, Database::Access access, PassTime passTime)
{
    const bool writes =
        access == Database::Access::ReadWrite && QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    auto file = std::make_unique<SealedFile>(path, std::move(seal), writes ? SealedFile::Use::Write : SealedFile::Use::Read);
    if (writes)
        QFile::remove(besideName(path)); // left by a program that was ended while it took a seal off
    Image image = unsealed(file->read(), file->seal(), path);
    auto database = Database::fromImage(path, image.copy(), writes ? access : Database::Access::ReadOnly);
    verify(*database);
    database->keepIn(std::make_unique<Vault>(std::move(file), std::move(image), std::move(passTime)));
    bringUpToDate(*database, path);
    return database;
}

std::unique_ptr<Database> openImage(const QString &path, Image image, const Seal *seal)
{
    auto database = Database::fromImage(path, std::move(image), Database::Access::ReadOnly);
    if (seal)
        database->keepIn(
            std::make_unique<Vault>(std::make_unique<SealedFile>(path, seal->copy(), SealedFile::Use::Read), Image(), PassTime()));
    return database;
}

void sealNotebookFile(const Database &plain, const Seal &seal)
{
    const QString path = plain.path();
    const Snapshot noSaveBetween(plain);
    versionOf(plain); // the first read, from which on nobody else can write
    const Image image = plain.image();
    const Beside file(path, seal.sealed(image.bytes()));
    verifySealed(file.name(), seal, image.bytes());
    removeOldCopies(plain);
    Remains remains(path);
    file.takePlace();
    remains.overwrite();
}

void unsealNotebookFile(const Database &sealed)
{
    const QString path = sealed.path();
    const Image image = sealed.image();
    const Bytes bytes = image.bytes();
    const Beside file(path, QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    verify(*Database::open(file.name(), Database::Access::ReadOnly));
    file.takePlace();
}

void backUpSealed(const Database &sealed, const QString &copy)
{
    NewFile file(copy);
    const Image image = sealed.image();
    const Seal &seal = sealed.vault()->seal();
    writeSynced(file.name(), seal.sealed(image.bytes()));
    verifySealed(file.name(), seal, image.bytes());
    file.putInPlace();
}

} // namespace rung
