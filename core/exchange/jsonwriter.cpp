// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"

#include <algorithm>
#include <utility>

namespace rung {

namespace {
void appendEscaped(QByteArray &bytes, unsigned char control)
{
    switch (control) {
    case '\n':
        bytes += "\\n";
        return;
    case '\r':
        bytes += "\\r";
        return;
    case '\t':
        bytes += "\\t";
        return;
    default:
        bytes += "\\u00";
        bytes += QByteArray::number(control, 16).rightJustified(2, '0');
    }
}
} // namespace

void JsonWriter::name(const char *name)
{
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\": ";
    m_named = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    m_bytes += '"';
    const QByteArray bytes = text.toUtf8();
    const auto isPlain = [](char byte) { return static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\'; };
    for (auto at = bytes.cbegin(); at != bytes.cend();) {
        const auto end = std::find_if_not(at, bytes.cend(), isPlain);
        m_bytes.append(at, end - at);
        at = end;
        if (at == bytes.cend())
            break;
        if (static_cast<unsigned char>(*at) < 0x20)
            appendEscaped(m_bytes, static_cast<unsigned char>(*at));
        else
            (m_bytes += '\\') += *at;
        ++at;
    }
    m_bytes += '"';
}

void JsonWriter::value(int number)
{
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(bool truth)
{
    separate();
    m_bytes += truth ? "true" : "false";
}

QByteArray JsonWriter::take()
{
    m_bytes += '\n';
    return std::exchange(m_bytes, {});
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::separate()
{
    if (std::exchange(m_named, false))
        return;
    if (!std::exchange(m_first, false))
        m_bytes += ',';
    if (m_depth > 0)
        newLine();
}

void JsonWriter::newLine()
{
    m_bytes += '\n';
    m_bytes.append(2 * m_depth, ' ');
}

} // namespace rung
