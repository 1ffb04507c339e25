// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "core/domain/journalquery.h"
#include "core/domain/storageerror.h"
#include "core/exchange/archive.h"
#include "core/exchange/otherjournal.h"
#include "core/guidance/catalogue.h"
#include "core/notebook/journalreader.h"
#include "core/notebook/notebook.h"
#include "core/sealing/seal.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace rung::fuzz {

namespace {

const QString fileName = QStringLiteral("fuzz");

void takeArchive(const QByteArray &bytes)
{
    Notebook::inMemory()->merge(readArchive(bytes, fileName));
}

/// The key is always the same, so that whatever is wrong is found behind the passphrase as well.
void takeSealed(const QByteArray &bytes)
{
    const Bytes file{reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size())};
    const auto seal = Seal::opened(SealHeader::read(file, fileName), MasterKey{Secret(Seal::keySize)});
    std::vector<unsigned char> image(Seal::imageSize(file, fileName));
    seal->unseal(file, image, fileName);
}

void takeSearch(const QByteArray &bytes)
{
    static const auto notebook = [] {
        auto made = Notebook::inMemory();
        made->write({QStringLiteral("They smiled and said no.")});
        return made;
    }();
    read::Journal(*notebook).find(parseJournalQuery(QString::fromUtf8(bytes)));
}

void takeCatalogue(const QByteArray &bytes)
{
    parseCatalogue(bytes);
}

void takeMarkdown(const QByteArray &bytes)
{
    readTextFiles({{QStringLiteral("2026-03-01.md"), bytes, *Instant::fromString(QStringLiteral("2026-03-01T12:00:00Z"))}});
}

const Target targets[] = {
    {"archive", takeArchive}, {"sealed", takeSealed}, {"search", takeSearch}, {"catalogue", takeCatalogue}, {"markdown", takeMarkdown}};

} // namespace

const Target *targetNamed(const char *name)
{
    const auto found = std::ranges::find(targets, QByteArrayView(name), [](const Target &target) { return QByteArrayView(target.name); });
    return found == std::end(targets) ? nullptr : &*found;
}

} // namespace rung::fuzz
