// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"

#include "core/domain/text.h"
#include "core/exchange/archivewords.h"

#include <algorithm>
#include <charconv>

namespace rung {

namespace {
constexpr int deepest = 32;
constexpr size_t mostMembers = 64;
constexpr qsizetype mostNames = 256;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}
} // namespace

JsonReader::JsonReader(QByteArrayView bytes) : m_bytes(bytes)
{
    if (m_bytes.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
}

JsonValue JsonReader::value(const JsonPath &path)
{
    return nested(path, 0);
}

void JsonReader::end(const JsonPath &root)
{
    skipSpace();
    if (m_at < m_bytes.size())
        refuseHere(archiveWords(QT_TRANSLATE_NOOP("Archive", "nothing more was expected after the last brace.")), root);
}

JsonValue JsonReader::nested(const JsonPath &path, int depth)
{
    if (depth > deepest)
        path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this is nested too deeply.")));
    switch (peek()) {
    case '{':
        return {members(path, depth)};
    case '[':
        return {items(path, depth)};
    case '"':
        return {string(path)};
    case 't':
        literal("true", path);
        return {true};
    case 'f':
        literal("false", path);
        return {false};
    case 'n':
        literal("null", path);
        return {};
    default:
        return {number(path)};
    }
}

JsonObject JsonReader::members(const JsonPath &path, int depth)
{
    JsonObject found;
    expect('{', path);
    if (take('}'))
        return found;
    do {
        const QString member = name(path);
        const JsonPath here = path.field(member);
        if (std::ranges::any_of(found, [&](const JsonMember &other) { return other.name == member; }))
            refuseTwice(here);
        if (found.size() == mostMembers)
            path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this has too many fields.")));
        found.push_back({member, nested(here, depth + 1)});
    } while (take(','));
    expect('}', path);
    return found;
}

JsonArray JsonReader::items(const JsonPath &path, int depth)
{
    JsonArray found;
    expect('[', path);
    if (take(']'))
        return found;
    do {
        found.push_back(nested(path.item(std::ssize(found)), depth + 1));
    } while (take(','));
    expect(']', path);
    return found;
}

double JsonReader::number(const JsonPath &path)
{
    const qsizetype start = m_at;
    const auto next = [this](char byte) { return m_at < m_bytes.size() && m_bytes[m_at] == byte && ++m_at; };
    next('-');
    if (!next('0'))
        digits(path);
    if (next('.'))
        digits(path);
    if (next('e') || next('E')) {
        if (!next('+'))
            next('-');
        digits(path);
    }
    double value = 0;
    const auto [end, error] = std::from_chars(m_bytes.data() + start, m_bytes.data() + m_at, value);
    if (error != std::errc() || end != m_bytes.data() + m_at)
        path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this number is too large or too small.")));
    return value;
}

void JsonReader::digits(const JsonPath &path)
{
    if (m_at >= m_bytes.size() || !isDigit(m_bytes[m_at]))
        refuseHere(archiveWords(QT_TRANSLATE_NOOP("Archive", "a JSON value was expected.")), path);
    while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]))
        ++m_at;
}

QString JsonReader::string(const JsonPath &path)
{
    expect('"', path);
    QString text(QLatin1String(""));
    for (;;) {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\\' && static_cast<unsigned char>(m_bytes[m_at]) >= 0x20)
            ++m_at;
        appendRaw(m_bytes.sliced(start, m_at - start), text, path);
        if (m_at >= m_bytes.size())
            refuseExpected("\"", path);
        const char byte = m_bytes[m_at];
        if (static_cast<unsigned char>(byte) < 0x20)
            refuseHere(archiveWords(QT_TRANSLATE_NOOP("Archive", "a control character stands in a text without being escaped.")), path);
        ++m_at;
        if (byte == '"')
            break;
        text += escaped(path);
    }
    if (!isStorable(text))
        path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this text holds NUL or half of a surrogate pair.")));
    return text;
}

void JsonReader::appendRaw(QByteArrayView raw, QString &text, const JsonPath &path)
{
    if (raw.isEmpty())
        return;
    if (!raw.isValidUtf8())
        path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this text is not valid UTF-8.")));
    // QString::fromUtf8 swallows a byte order mark in front, which is a character of the text here.
    while (raw.startsWith(byteOrderMark)) {
        text += QChar(QChar::ByteOrderMark);
        raw = raw.sliced(byteOrderMark.size());
    }
    text += QString::fromUtf8(raw);
}

QChar JsonReader::escaped(const JsonPath &path)
{
    static constexpr QByteArrayView letters = "\"\\/bfnrt";
    static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    const char letter = m_at < m_bytes.size() ? m_bytes[m_at++] : '\0';
    if (const auto index = letter == '\0' ? -1 : letters.indexOf(letter); index >= 0)
        return QLatin1Char(meanings[index]);
    if (letter == 'u' && m_at + 4 <= m_bytes.size()) {
        ushort unit = 0;
        const char *begin = m_bytes.data() + m_at;
        const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
        if (error == std::errc() && end == begin + 4) {
            m_at += 4;
            return QChar(unit);
        }
    }
    refuseHere(archiveWords(QT_TRANSLATE_NOOP("Archive", "an unknown escape stands after a backslash.")), path);
}

QString JsonReader::name(const JsonPath &path)
{
    if (peek() != '"')
        refuseExpected("\"", path);
    const qsizetype start = m_at + 1;
    const qsizetype end = m_bytes.indexOf('"', start);
    const QByteArrayView raw = end < 0 ? QByteArrayView() : m_bytes.sliced(start, end - start);
    QString name = m_names.value(raw);
    if (name.isNull()) {
        name = string(path);
        if (m_at == end + 1 && m_names.size() < mostNames)
            m_names.insert(raw, name);
    } else {
        m_at = end + 1;
    }
    expect(':', path);
    return name;
}

void JsonReader::literal(QByteArrayView word, const JsonPath &path)
{
    if (!m_bytes.sliced(m_at).startsWith(word))
        refuseHere(archiveWords(QT_TRANSLATE_NOOP("Archive", "a JSON value was expected.")), path);
    m_at += word.size();
}

void JsonReader::expect(char byte, const JsonPath &path)
{
    if (!take(byte))
        refuseExpected(QByteArrayView(&byte, 1), path);
}

bool JsonReader::take(char byte)
{
    if (peek() != byte)
        return false;
    ++m_at;
    return true;
}

char JsonReader::peek()
{
    skipSpace();
    return m_at < m_bytes.size() ? m_bytes[m_at] : '\0';
}

void JsonReader::skipSpace()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r' || m_bytes[m_at] == '\t'))
        ++m_at;
}

void JsonReader::refuseHere(const QString &what, const JsonPath &path) const
{
    const QByteArrayView before = m_bytes.first(std::min(m_at, m_bytes.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "line %1: %2")).arg(line).arg(what));
}

void JsonReader::refuseTwice(const JsonPath &path)
{
    path.refuse(archiveWords(QT_TRANSLATE_NOOP("Archive", "this field is there twice.")));
}

void JsonReader::refuseExpected(QByteArrayView what, const JsonPath &path) const
{
    refuseHere(archiveWords(QT_TRANSLATE_NOOP("Archive", "“%1” was expected.")).arg(QLatin1String(what)), path);
}

} // namespace rung
