// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rung {

/// Writes indented JSON in the order it is told, so that the same record always makes the same bytes.
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// The name of the next member.
    void name(const char *name);
    void value(const QString &text);
    void value(int number);
    void value(bool truth);

    /// What was written, closed by a line break; the writer is empty afterwards.
    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void newLine();

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true;
    bool m_named = false;
};

} // namespace rung
