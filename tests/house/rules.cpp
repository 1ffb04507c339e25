// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QRegularExpression>

namespace rung::house {

namespace {

QString problem(const QString &path, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

QStringList linesMatching(const QString &path, const QString &text, const QRegularExpression &pattern, const QString &what)
{
    QStringList problems;
    int line = 0;
    for (const QString &content : text.split(u'\n')) {
        ++line;
        if (const auto match = pattern.match(content); match.hasMatch())
            problems += problem(path, line, what.arg(match.captured().trimmed()));
    }
    return problems;
}

QStringList literalsMatching(const QString &path, const Source &source, const QRegularExpression &pattern, const QString &what)
{
    QStringList problems;
    for (const Piece &literal : source.literals) {
        if (const auto match = pattern.match(literal.text); match.hasMatch())
            problems += problem(path, literal.line, what.arg(match.captured().trimmed()));
    }
    return problems;
}

} // namespace

QStringList strayStatements(const QString &path, const Source &source)
{
    static const QRegularExpression statement(QStringLiteral(
        R"(\b(SELECT|INSERT (INTO|OR)|REPLACE INTO|UPDATE \w+ SET|DELETE FROM|(CREATE|DROP|ALTER) (TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)|PRAGMA|VACUUM|ATTACH|BEGIN (IMMEDIATE|EXCLUSIVE|TRANSACTION)|ROLLBACK|ORDER BY)\b)"));
    if (path.startsWith(QLatin1String("core/storage/")))
        return {};
    return literalsMatching(path, source, statement, QStringLiteral("SQL belongs to core/storage: %1"));
}

QStringList strayColours(const QString &path, const Source &source)
{
    static const QRegularExpression written(QStringLiteral(R"(#([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3,4})\b|\brgba?\()"));
    static const QRegularExpression made(QStringLiteral(
        R"(\bQColor(Constants::|(\s+\w+)?\s*[({]\s*(\d|"|QStringLiteral|QLatin1String|u"))|\bqRgba?\(|\bQColor::fromRgb\(\s*\d|\bQt::(dark|light)?(white|black|red|green|blue|cyan|magenta|yellow|gray|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\b)"));
    if (path.startsWith(QLatin1String("app/base/theme")))
        return {};
    const QString what = QStringLiteral("colours belong to the theme: %1");
    return literalsMatching(path, source, written, what) + linesMatching(path, source.code, made, what);
}

QStringList networkUse(const QString &path, const QString &text)
{
    static const QRegularExpression network(
        QStringLiteral(R"(\b(QNetwork\w*|QtNetwork|Qt6::Network|QTcp\w+|QUdpSocket|QSslSocket|QHostInfo|AF_INET6?|curl_\w+)\b)"));
    return linesMatching(path, text, network, QStringLiteral("nothing leaves this computer: %1"));
}

QStringList missingLicence(const QString &path, const QString &text)
{
    static const QRegularExpression licensed(
        QStringLiteral("\\A(#!.*\n|# shellcheck .*\n)?(//|#) SPDX-FileCopyrightText: \\d{4} The Rung authors\n"
                       "(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later\n"));
    if (licensed.match(text).hasMatch())
        return {};
    return {problem(path, 1, QStringLiteral("does not begin with the two licence lines"))};
}

QStringList tooLong(const QString &path, const QString &text)
{
    const auto lines = text.count(u'\n');
    if (lines <= mostLines)
        return {};
    return {problem(path, mostLines + 1, QStringLiteral("%1 lines; the most is %2").arg(lines).arg(mostLines))};
}

} // namespace rung::house
