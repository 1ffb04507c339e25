// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"

#include "core/domain/storageerror.h"
#include "tests/support/paths.h"
#include "tests/support/sealing.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace rung {
namespace {

using sample::bytesOf;
using sample::passphrase;
using sample::recoveryCode;
using sample::unsealed;

const QByteArray plain = "They smiled and said no. I asked.";

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator generator(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return bytes;
}

std::optional<Seal> opened(const QByteArray &file, Opener opener)
{
    return Seal::opened(SealHeader::read(bytesOf(file), QStringLiteral("a.rung")), opener);
}

TEST(Seal, OpensWithThePassphraseTheRecoveryCodeAndTheKeyItself)
{
    const Seal seal = sample::seal();
    const QByteArray file = seal.sealed(bytesOf(plain));
    for (const auto &one : {opened(file, passphrase()), opened(file, recoveryCode()), opened(file, seal.masterKey())}) {
        ASSERT_TRUE(one);
        EXPECT_EQ(unsealed(*one, file), plain);
    }
}

TEST(Seal, DoesNotOpenWithAnotherPassphraseOrCode)
{
    const QByteArray file = sample::seal().sealed(bytesOf(plain));
    EXPECT_FALSE(opened(file, passphrase("a warm grey mornin")));
    EXPECT_FALSE(opened(file, passphrase("")));
    EXPECT_FALSE(opened(file, RecoveryCode::random()));
    EXPECT_THROW(unsealed(*opened(file, MasterKey{Secret::random(Seal::keySize)}), file), StorageError);
}

TEST(Seal, OpensWithAPassphraseTypedInAnotherWayOfWritingTheSameLetters)
{
    const QByteArray file = Seal::make(passphrase("caf\u00e9"), recoveryCode(), KeyCost::least()).sealed(bytesOf(plain));
    EXPECT_TRUE(opened(file, passphrase("cafe\u0301")));
}

TEST(Seal, HoldsImagesOfEveryLengthAroundItsParts)
{
    const Seal seal = sample::seal();
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 300'000}) {
        const QByteArray image = randomBytes(size);
        const QByteArray file = seal.sealed(bytesOf(image));
        EXPECT_EQ(static_cast<size_t>(file.size()), Seal::sealedSize(static_cast<size_t>(size)));
        EXPECT_EQ(unsealed(seal, file), image) << size;
    }
}

TEST(Seal, LooksDifferentEachTimeAndShowsNothing)
{
    const Seal seal = sample::seal();
    const QByteArray once = seal.sealed(bytesOf(plain)), again = seal.sealed(bytesOf(plain));
    EXPECT_NE(once.mid(SealHeader::streamAt), again.mid(SealHeader::streamAt));
    EXPECT_FALSE(once.contains("smiled"));
}

TEST(Seal, ChangesItsPassphraseAndKeepsItsKey)
{
    const Seal before = sample::seal();
    const Seal after = before.withPassphrase(passphrase("an evening walk"));
    const QByteArray file = after.sealed(bytesOf(plain));
    EXPECT_FALSE(opened(file, passphrase()));
    EXPECT_TRUE(opened(file, passphrase("an evening walk")));
    EXPECT_TRUE(opened(file, recoveryCode()));
    EXPECT_EQ(unsealed(before, file), plain);
}

TEST(Seal, ChangesItsRecoveryCodeAndKeepsItsPassphrase)
{
    const RecoveryCode code = RecoveryCode::random();
    const QByteArray file = sample::seal().withRecoveryCode(code).sealed(bytesOf(plain));
    EXPECT_FALSE(opened(file, recoveryCode()));
    EXPECT_TRUE(opened(file, *RecoveryCode::from(code.text())));
    EXPECT_TRUE(opened(file, passphrase()));
}

TEST(Seal, KeepsTextsBesideTheNotebookApartByWhatTheyAre)
{
    const Seal seal = sample::seal();
    const QByteArray sealedDraft = seal.sealedText(plain, "drafts");
    EXPECT_FALSE(sealedDraft.contains("smiled"));
    EXPECT_EQ(seal.unsealedText(sealedDraft, "drafts"), plain);
    EXPECT_FALSE(seal.unsealedText(sealedDraft, "another"));
    EXPECT_FALSE(seal.unsealedText(sealedDraft.chopped(1), "drafts"));
    EXPECT_FALSE(seal.unsealedText({}, "drafts"));
    EXPECT_FALSE(sample::seal().unsealedText(sealedDraft, "drafts"));
}

TEST(Seal, CostsWhatLibsodiumCallsModerate)
{
    EXPECT_EQ(KeyCost::moderate(), (KeyCost{3, 262144}));
}

TEST(Seal, RefusesAFileThatIsNoSealedNotebookOrANewerOne)
{
    const auto reasonOf = [](const QByteArray &file) {
        try {
            SealHeader::read(bytesOf(file), QStringLiteral("a.rung"));
        } catch (const StorageError &error) {
            return error.reason();
        }
        return StorageError::Reason::Unreadable;
    };
    EXPECT_EQ(reasonOf("SQLite format 3"), StorageError::Reason::NotANotebook);
    EXPECT_EQ(reasonOf(""), StorageError::Reason::NotANotebook);
    QByteArray newer = sample::seal().sealed(bytesOf(plain));
    newer[8] = 2;
    EXPECT_EQ(reasonOf(newer), StorageError::Reason::Newer);
}

/// The format as ARCHITECTURE.md describes it, read by a few lines that share nothing with the program.
TEST(Seal, IsOpenedByAnIndependentReader)
{
    const QString python = QStringLiteral("/usr/bin/python3");
    QProcess probe;
    probe.start(python, {QStringLiteral("-c"), QStringLiteral("import nacl.bindings")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        GTEST_SKIP() << "PyNaCl is not installed";
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.rung")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(sample::seal().sealed(bytesOf(plain)));
    file.close();
    for (const char *how : {"passphrase", "recovery"}) {
        QProcess reader;
        reader.start(python, {sourcePath(QStringLiteral("tests/core/sealing/unseal.py")), file.fileName(), QLatin1String(how)});
        ASSERT_TRUE(reader.waitForFinished());
        EXPECT_EQ(reader.readAllStandardOutput(), plain + '\n') << how << reader.readAllStandardError().toStdString();
    }
}

TEST(Seal, OpensTheVectorThatIsKeptInTheRepository)
{
    QFile file(testData(QStringLiteral("sealed/1.rung")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const auto &one : {opened(bytes, passphrase()), opened(bytes, recoveryCode())}) {
        ASSERT_TRUE(one);
        EXPECT_EQ(unsealed(*one, bytes), plain);
    }
}

} // namespace
} // namespace rung
