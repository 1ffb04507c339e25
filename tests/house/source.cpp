// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"

#include <QRegularExpression>

namespace rung::house {

namespace {

/// Reads a C++ text from its beginning to its end, once.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    Source scan()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                skipPast(QStringLiteral("\n"), true);
            else if (startsWith("/*"))
                skipPast(QStringLiteral("*/"), false);
            else if (startsWith("R\"") && !isWord(m_at - 1))
                takeRaw();
            else if (m_text.at(m_at) == u'"')
                takeQuoted(u'"');
            else if (m_text.at(m_at) == u'\'' && !isWord(m_at - 1))
                takeQuoted(u'\'');
            else
                takeCode();
        }
        return m_source;
    }

private:
    bool startsWith(const char *what) const { return QStringView(m_text).sliced(m_at).startsWith(QLatin1String(what)); }
    bool isWord(qsizetype at) const { return at >= 0 && (m_text.at(at).isLetterOrNumber() || m_text.at(at) == u'_'); }

    void takeCode()
    {
        if (m_text.at(m_at) == u'\n')
            ++m_line;
        m_source.code += m_text.at(m_at++);
    }

    void keepLines(QStringView passed)
    {
        const auto lines = passed.count(u'\n');
        m_source.code += QString(lines, u'\n');
        m_line += int(lines);
    }

    void skipPast(const QString &end, bool leaveEnd)
    {
        qsizetype to = m_text.indexOf(end, m_at);
        to = to < 0 ? m_text.size() : leaveEnd ? to : to + end.size();
        keepLines(QStringView(m_text).sliced(m_at, to - m_at));
        m_at = to;
    }

    void takeRaw()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = m_text.indexOf(end, open);
        m_source.literals.push_back({m_text.mid(open + 1, close - open - 1), m_line});
        m_source.code += QStringLiteral("\"\"");
        skipPast(end, false);
    }

    void takeQuoted(QChar quote)
    {
        const qsizetype open = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) != quote)
            m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
        m_source.literals.push_back({m_text.mid(open + 1, m_at - open - 1), m_line});
        m_source.code += QString(2, quote);
        ++m_at;
    }

    const QString &m_text;
    Source m_source = {};
    qsizetype m_at = 0;
    int m_line = 1;
};

std::vector<Piece> includesIn(const QString &text)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"][^>"]+[>"]))"));
    std::vector<Piece> found;
    int line = 0;
    for (const QString &content : text.split(u'\n')) {
        ++line;
        const auto match = include.match(content);
        if (match.hasMatch())
            found.push_back({match.captured(1), line});
    }
    return found;
}

} // namespace

Source takeApart(const QString &text)
{
    Source source = Scanner(text).scan();
    source.includes = includesIn(text);
    std::erase_if(source.literals, [&](const Piece &literal) {
        return std::ranges::find(source.includes, Piece{u'"' + literal.text + u'"', literal.line}) != source.includes.end();
    });
    return source;
}

} // namespace rung::house
