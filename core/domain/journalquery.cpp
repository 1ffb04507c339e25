// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/journalquery.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rung {

namespace {

constexpr qsizetype mostTyped = 1000;

bool isQuote(QChar c)
{
    return QStringLiteral("\"“”„«»").contains(c);
}

/// One piece of what was typed, parted by spaces outside quotes.
struct Piece
{
    bool absent = false;
    QString key = {};   ///< "tag" of tag:work, "fear" of fear>60
    QChar sign = {};    ///< between key and value: ':', '<', '>' or '='
    QString value = {};
    bool quoted = false;
    QString typed = {}; ///< all of it, without quotes
};

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text.left(mostTyped)) {}

    bool next(Piece &piece)
    {
        piece = {};
        while (more() && here().isSpace())
            ++m_at;
        if (!more())
            return false;
        piece.absent = here() == QLatin1Char('-');
        if (piece.absent)
            ++m_at;
        readKey(piece);
        readValue(piece);
        return true;
    }

private:
    bool more() const { return m_at < m_text.size(); }
    QChar here() const { return m_text.at(m_at); }

    void readKey(Piece &piece)
    {
        static const QRegularExpression key(QStringLiteral("\\G(tag|rung|ladder|answer|fear|from|to)([:<>=]=?)"),
                                            QRegularExpression::CaseInsensitiveOption);
        const auto match = key.match(m_text, m_at);
        if (!match.hasMatch())
            return;
        piece.key = match.captured(1).toLower();
        piece.sign = match.captured(2).front();
        piece.typed = match.captured(0);
        m_at = match.capturedEnd();
        if (match.capturedLength(2) == 2 && piece.sign != QLatin1Char('='))
            piece.value = QStringLiteral("=");
    }

    void readValue(Piece &piece)
    {
        if (more() && isQuote(here())) {
            piece.quoted = true;
            const auto begin = ++m_at;
            while (more() && !isQuote(here()))
                ++m_at;
            piece.value += m_text.mid(begin, m_at - begin);
            ++m_at;
        } else {
            const auto begin = m_at;
            while (more() && !here().isSpace() && !isQuote(here()))
                ++m_at;
            piece.value += m_text.mid(begin, m_at - begin);
        }
        piece.typed += piece.value;
    }

    QString m_text;
    qsizetype m_at = 0;
};

QString reduced(const QString &name)
{
    QString letters;
    for (const QChar c : name.toLower())
        if (c.isLetter())
            letters += c;
    return letters;
}

/// The answer of that name, else those whose names begin so.
std::vector<Answer> answersNamed(const QString &typed)
{
    std::vector<Answer> beginning;
    const QString wanted = reduced(typed);
    for (const auto &[answer, name] : Choices<Answer>::all) {
        const QString known = reduced(QLatin1String(name));
        if (known == wanted)
            return {answer};
        if (!wanted.isEmpty() && known.startsWith(wanted))
            beginning.push_back(answer);
    }
    return beginning;
}

/// A day, or the first or last one of the month or year typed so far.
std::optional<Day> dayTyped(const QString &typed, bool last)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?-?$"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? (last ? 12 : 1) : match.captured(2).toInt();
    const QDate first(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    const QString day = match.captured(3);
    return Day::from(day.isEmpty() ? QDate(year, month, last ? first.daysInMonth() : 1) : QDate(year, month, day.toInt()));
}

class Parser
{
public:
    explicit Parser(JournalQuery &query) : m_query(query) {}

    void take(const Piece &piece)
    {
        if (piece.key.isEmpty())
            return takeWords(piece);
        if (piece.value.trimmed().isEmpty() || piece.value == QLatin1String("="))
            return;
        if (!takeFilter(piece))
            addTerm({piece.typed, SearchTerm::In::Anywhere, piece.quoted, piece.absent});
    }

private:
    void takeWords(const Piece &piece)
    {
        static const QRegularExpression hash(QStringLiteral("^#+(?=[^#])"));
        const auto match = hash.match(piece.value);
        if (match.hasMatch() && !piece.quoted)
            addTerm({piece.value.mid(match.capturedEnd()), SearchTerm::In::Tags, false, piece.absent});
        else if (piece.value != QLatin1String("#"))
            addTerm({piece.value, SearchTerm::In::Anywhere, piece.quoted, piece.absent});
    }

    bool takeFilter(const Piece &piece)
    {
        const bool colon = piece.sign == QLatin1Char(':');
        if (piece.key == QLatin1String("fear"))
            return !piece.absent && takeFear(piece);
        if (!colon)
            return false;
        if (piece.key == QLatin1String("answer"))
            return takeAnswer(piece);
        if (piece.key == QLatin1String("from") || piece.key == QLatin1String("to"))
            return !piece.absent && takeDay(piece);
        static const std::array<std::pair<QLatin1String, SearchTerm::In>, 3> places{{{QLatin1String("tag"), SearchTerm::In::Tags},
                                                                                     {QLatin1String("rung"), SearchTerm::In::Rung},
                                                                                     {QLatin1String("ladder"), SearchTerm::In::Ladder}}};
        const auto *place = std::ranges::find(places, piece.key, [](const auto &known) { return QString(known.first); });
        QString value = piece.value;
        if (place->second == SearchTerm::In::Tags && value.startsWith(QLatin1Char('#')))
            value = value.mid(1);
        addTerm({value, place->second, piece.quoted, piece.absent});
        return true;
    }

    bool takeAnswer(const Piece &piece)
    {
        const auto named = answersNamed(piece.value);
        auto &list = piece.absent ? m_query.notAnswers : m_query.answers;
        for (const Answer answer : named)
            if (std::ranges::find(list, answer) == list.end())
                list.push_back(answer);
        return !named.empty();
    }

    bool takeDay(const Piece &piece)
    {
        const bool last = piece.key == QLatin1String("to");
        const auto day = dayTyped(piece.value, last);
        if (day)
            (last ? m_query.to : m_query.from) = day;
        return day.has_value();
    }

    bool takeFear(const Piece &piece)
    {
        const bool inclusive = piece.value.startsWith(QLatin1Char('='));
        bool whole = false;
        const int value = piece.value.mid(inclusive ? 1 : 0).toInt(&whole);
        if (!whole || value < -1000 || value > 1000)
            return false;
        const bool above = piece.sign == QLatin1Char('>');
        const bool below = piece.sign == QLatin1Char('<');
        if (!below)
            m_query.fearFrom = std::max(m_query.fearFrom.value_or(-1001), above && !inclusive ? value + 1 : value);
        if (!above)
            m_query.fearTo = std::min(m_query.fearTo.value_or(1001), below && !inclusive ? value - 1 : value);
        return true;
    }

    void addTerm(SearchTerm term)
    {
        term.text.remove(QChar(u'\0'));
        term.text = term.text.simplified();
        if (!term.text.isEmpty())
            m_query.terms.push_back(std::move(term));
    }

    JournalQuery &m_query;
};

} // namespace

JournalQuery parseJournalQuery(const QString &text)
{
    JournalQuery query;
    Parser parser(query);
    Reader reader(text);
    for (Piece piece; reader.next(piece);)
        parser.take(piece);
    return query;
}

} // namespace rung
