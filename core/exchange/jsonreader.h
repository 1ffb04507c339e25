// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonpath.h"
#include "core/exchange/jsonvalue.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>

namespace rung {

/// Reads JSON (RFC 8259) step by step, so that a long list never stands in memory twice, and more strictly than QJsonDocument:
/// a name that stands twice in an object, a broken surrogate pair and NUL are refused, not mended. Every refusal is a StorageError.
class JsonReader
{
public:
    /// `bytes` must outlive the reader; a byte order mark in front is passed over.
    explicit JsonReader(QByteArrayView bytes);

    /// Walks an object: `onMember(name, path)` must read exactly the value of that member and may return false to stop there.
    template <class OnMember>
    void object(const JsonPath &path, OnMember onMember);
    /// Walks a list: `onItem(path)` must read exactly one value.
    template <class OnItem>
    void array(const JsonPath &path, OnItem onItem);
    /// Reads one value whole. Nested deeper than 32 or with more than 64 members in an object it is refused.
    JsonValue value(const JsonPath &path);
    /// How much of the text lies behind, from 0 to 1.
    double share() const { return static_cast<double>(m_at) / static_cast<double>(m_bytes.size()); }
    /// Refuses anything but white space after the last value.
    void end(const JsonPath &root);

private:
    JsonValue nested(const JsonPath &path, int depth);
    JsonObject members(const JsonPath &path, int depth);
    JsonArray items(const JsonPath &path, int depth);
    double number(const JsonPath &path);
    QString string(const JsonPath &path);
    void appendRaw(QByteArrayView raw, QString &text, const JsonPath &path);
    QChar escaped(const JsonPath &path);
    QString name(const JsonPath &path);
    void literal(QByteArrayView word, const JsonPath &path);
    void expect(char byte, const JsonPath &path);
    bool take(char byte);
    char peek();
    void skipSpace();
    void digits(const JsonPath &path);
    [[noreturn]] void refuseHere(const QString &what, const JsonPath &path) const;
    [[noreturn]] static void refuseTwice(const JsonPath &path);
    [[noreturn]] void refuseExpected(QByteArrayView what, const JsonPath &path) const;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QHash<QByteArrayView, QString> m_names; ///< of members seen before, which come again and again
};

template <class OnMember>
void JsonReader::object(const JsonPath &path, OnMember onMember)
{
    expect('{', path);
    if (take('}'))
        return;
    QSet<QString> seen;
    do {
        const QString member = name(path);
        const JsonPath here = path.field(member);
        if (seen.contains(member))
            refuseTwice(here);
        seen.insert(member);
        if (!onMember(member, here))
            return;
    } while (take(','));
    expect('}', path);
}

template <class OnItem>
void JsonReader::array(const JsonPath &path, OnItem onItem)
{
    expect('[', path);
    if (take(']'))
        return;
    qsizetype index = 0;
    do {
        onItem(path.item(index++));
    } while (take(','));
    expect(']', path);
}

} // namespace rung
