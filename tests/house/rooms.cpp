// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rooms.h"

#include <algorithm>
#include <iterator>

namespace rung::house {

namespace {

struct Row
{
    const char *room;
    const char *rooms;
    const char *modules;
    const char *libraries = "";
};

/// The table of ARCHITECTURE.md. A module brings the modules beneath it.
constexpr Row table[] = {
    {"core/statistics", "", "", "boost"},
    {"core/domain", "", "Core"},
    {"core/guidance", "core/domain core/statistics", "Core"},
    {"core/files", "core/domain", "Core"},
    {"core/sealing", "core/domain core/files", "Core", "sodium"},
    {"core/storage", "core/domain core/files core/sealing", "Core Sql", "sqlite3"},
    {"core/exchange", "core/domain", "Core"},
    {"core/notebook", "core/storage core/domain", "Core"},
    {"core/charts", "core/domain core/statistics", "Core"},
    {"core/reports", "core/charts core/guidance core/domain core/statistics", "Core Gui", "qpdf"},
    {"app/base", "core/domain", "Core Gui Widgets DBus Svg"},
    {"app/widgets", "app/base core/domain core/files core/charts core/reports", "Core Gui Widgets Charts Svg", "hunspell"},
    {"app/shell", "*", "Core Gui Widgets DBus PrintSupport", "qtkeychain"},
};
constexpr Row feature = {"", "app/base app/widgets core/notebook core/domain core/guidance core/charts core/reports", "Core Gui Widgets"};
constexpr const char *features[] = {"app/today", "app/ladder", "app/attempt", "app/journal", "app/progress", "app/guide"};

/// Libraries that only some rooms may use, by how their headers begin.
struct Library
{
    const char *name;
    const char *headers;
};
constexpr Library libraries[] = {
    {"sqlite3", "sqlite3"}, {"sodium", "sodium"},          {"hunspell", "hunspell"},
    {"qpdf", "qpdf/"},      {"qtkeychain", "qt6keychain"}, {"boost", "boost/"},
};

Room roomFrom(const QString &name, const Row &row)
{
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
    return {name, list(row.rooms), list(row.modules), list(row.libraries)};
}

/// "core/domain" of "core/domain/day.h"; a file directly in app composes the program and counts to its shell.
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() == 2 && parts.first() == QLatin1String("app"))
        return QStringLiteral("app/shell");
    return parts.mid(0, 2).join(u'/');
}

QString libraryOf(const QString &header)
{
    const auto found =
        std::ranges::find_if(libraries, [&](const Library &library) { return header.startsWith(QLatin1String(library.headers)); });
    return found == std::end(libraries) ? QString() : QString::fromLatin1(found->name);
}

std::optional<QString> problemWithOwn(const Room &room, const QString &header)
{
    const auto other = roomOf(header);
    if (!other)
        return header.endsWith(QLatin1String(".moc")) && !header.contains(u'/')
            ? std::nullopt
            : std::optional(QStringLiteral("\"%1\" does not begin at the root of the sources").arg(header));
    if (other->name == room.name || room.rooms.contains(other->name) || room.rooms.contains(QStringLiteral("*")))
        return std::nullopt;
    return QStringLiteral("%1 may not include %2").arg(room.name, header);
}

std::optional<QString> problemWithOther(const Room &room, const QString &header, const QtHeaders &qt)
{
    if (const auto module = qt.moduleOf(header)) {
        if (!room.modules.contains(*module))
            return QStringLiteral("%1 may not use Qt %2 (<%3>)").arg(room.name, *module, header);
    } else if (const QString library = libraryOf(header); !library.isEmpty() && !room.libraries.contains(library)) {
        return QStringLiteral("%1 may not use %2 (<%3>)").arg(room.name, library, header);
    } else if (roomOf(header)) {
        return QStringLiteral("<%1> is ours and wants quotes").arg(header);
    }
    return std::nullopt;
}

} // namespace

std::optional<Room> roomOf(const QString &path)
{
    if (!path.contains(u'/'))
        return std::nullopt;
    const QString folder = folderOf(path);
    for (const Row &row : table) {
        if (folder == QLatin1String(row.room))
            return roomFrom(folder, row);
    }
    if (std::ranges::any_of(features, [&](const char *name) { return folder == QLatin1String(name); }))
        return roomFrom(folder, feature);
    return std::nullopt;
}

QStringList forbiddenIncludes(const QString &path, const Source &source, const QtHeaders &qt)
{
    const auto room = roomOf(path);
    if (!room)
        return {QStringLiteral("%1:1: lies in a folder that has no place in the table").arg(path)};
    QStringList problems;
    for (const Piece &include : source.includes) {
        const QString header = include.text.sliced(1).chopped(1);
        const auto problem = include.text.startsWith(u'"') ? problemWithOwn(*room, header) : problemWithOther(*room, header, qt);
        if (problem)
            problems += QStringLiteral("%1:%2: %3").arg(path).arg(include.line).arg(*problem);
    }
    return problems;
}

} // namespace rung::house
