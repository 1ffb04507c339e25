// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

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

QStringList uncountedTexts(const QString &path, const Source &source, const QStringList &counted)
{
    QStringList problems;
    for (const Piece &literal : source.literals) {
        const auto holdsIt = [&](const QString &text) { return text.contains(literal.text); };
        if ((literal.text.contains(QLatin1String("%n")) || literal.text.contains(QLatin1String("%Ln")))
            && std::ranges::none_of(counted, holdsIt))
            problems += problem(path, literal.line, QStringLiteral("has no English words for one and for many: %1").arg(literal.text));
    }
    return problems;
}

QStringList countedTexts(const QByteArray &translations)
{
    QStringList counted;
    QXmlStreamReader xml(translations);
    QString text;
    int forms = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool begins = xml.isStartElement();
        if (begins && xml.name() == QLatin1String("source"))
            text = xml.readElementText();
        else if (begins && xml.name() == QLatin1String("translation"))
            forms = 0;
        else if (begins && xml.name() == QLatin1String("numerusform"))
            forms += xml.readElementText().isEmpty() ? 0 : 1;
        else if (xml.isEndElement() && xml.name() == QLatin1String("translation") && forms > 1)
            counted += text;
    }
    return counted;
}

QStringList tooLong(const QString &path, const QString &text)
{
    const auto lines = text.count(u'\n');
    if (lines <= mostLines)
        return {};
    return {problem(path, mostLines + 1, QStringLiteral("%1 lines; the most is %2").arg(lines).arg(mostLines))};
}

} // namespace rung::house
