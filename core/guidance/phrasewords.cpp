// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/phrasewords.h"

#include <algorithm>
#include <iterator>

namespace rung {

namespace {
constexpr qsizetype pieceLength = 1024;

/// The compatibility form, taken in pieces: each sign that becomes several moves all that follows it.
QString inPieces(const QString &text)
{
    QString form;
    form.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + pieceLength, text.size());
        if (end < text.size() && text.at(end - 1).isHighSurrogate())
            ++end;
        form += text.mid(at, end - at).normalized(QString::NormalizationForm_KC);
        at = end;
    }
    return form;
}

/// Marks go before the text is normalised: long runs of them are slow to put in order, and no list has any.
QString plain(const QString &text)
{
    QString bare;
    bare.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(bare), [](QChar c) { return !c.isMark() && c.category() != QChar::Other_Format; });
    return inPieces(bare);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02bc' || c == u'`' || c == u'\u00b4' || c == u'\u2032';
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u00ab' || c == u'\u00bb' || (c >= u'\u2018' && c <= u'\u201f') || c == u'\'';
}

bool isOfAWord(QChar c)
{
    return c.isLetterOrNumber() && !isApostrophe(c);
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    std::vector<PhraseWord> words()
    {
        while (m_at < m_text.size())
            if (isOfAWord(m_text.at(m_at)))
                readWord();
            else
                readSign();
        return std::move(m_words);
    }

private:
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u' '); }

    void readWord()
    {
        PhraseWord word = m_next;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (isOfAWord(c))
                word.word += c.toCaseFolded();
            else if (!isApostrophe(c) || !isOfAWord(charAt(m_at + 1)))
                break;
        }
        m_words.push_back(word);
        m_next = {};
    }

    void readSign()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'.')
            readDots();
        else if (c == u'!' || c == u'?' || c == u';' || c == u'\u2029')
            m_next.beginsSentence = true;
        else if (c == u'\n')
            readLines();
        else if (isQuote(c))
            readQuote();
        else if (c == u'-')
            m_next.beginsClause |= charAt(m_at - 1).isSpace() || charAt(m_at - 1) == u'-';
        else if (!c.isSpace() && c != u'*' && c != u'_' && c != u'~')
            m_next.beginsClause = true;
        m_next.beginsClause |= m_next.beginsSentence;
        ++m_at;
    }

    /// One dot ends a sentence; several trail off.
    void readDots()
    {
        const qsizetype first = m_at;
        while (charAt(m_at + 1) == u'.')
            ++m_at;
        m_next.beginsClause = true;
        m_next.beginsSentence |= m_at == first && !isOfAWord(charAt(m_at + 1));
    }

    /// A line break parts clauses, an empty line parts sentences.
    void readLines()
    {
        m_next.beginsClause = true;
        while (charAt(m_at + 1).isSpace() && m_at + 1 < m_text.size()) {
            ++m_at;
            m_next.beginsSentence |= m_text.at(m_at) == u'\n';
        }
    }

    void readQuote()
    {
        const QChar before = charAt(m_at - 1);
        const bool opens = isOfAWord(charAt(m_at + 1)) && !isOfAWord(before) && !before.isPunct();
        m_next.opensQuote |= opens;
        m_next.closesQuote |= !opens;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    PhraseWord m_next{.beginsClause = true, .beginsSentence = true};
    std::vector<PhraseWord> m_words;
};
} // namespace

std::vector<PhraseWord> phraseWords(const QString &text)
{
    const QString folded = plain(text);
    return Reader(folded).words();
}

} // namespace rung
