// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/phrasecheck.h"

#include "core/guidance/phraselist.h"
#include "core/guidance/phrasewords.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rung {

namespace {
constexpr int longestPhrase = 16;
constexpr int reach = 7; // words between a phrase and what it is denied or said by
constexpr int quoteReach = 14;
constexpr int never = std::numeric_limits<int>::max();

/// A phrase found, from its first word to the one after its last.
struct Hit
{
    PhraseKind kind;
    int begin;
    int end;
};

struct Sentence
{
    bool past = false;
    bool again = false;
    bool onPurpose = false;
};

PhraseTier lowered(PhraseTier tier)
{
    return tier == PhraseTier::Red ? PhraseTier::Soft : PhraseTier::None;
}

/// One text read with one list.
class Reading
{
public:
    Reading(const std::vector<PhraseWord> &text, const PhraseList &list) : m_text(text), m_list(list), m_ends(text.size())
    {
        for (const PhraseWord &word : text)
            m_words.push_back(list.vocabulary.of(word.word));
        partSentences();
        findPhrases();
        partClauses();
        notePlaces();
    }

    PhraseFinding finding(bool bodyAlarm) const
    {
        PhraseFinding finding;
        for (const Hit &hit : m_hits) {
            const PhraseTier tier = tierOf(hit);
            if (hit.kind == PhraseKind::Panic && bodyAlarm)
                finding.panic |= tier != PhraseTier::None;
            else
                finding.tier = std::max(finding.tier, tier);
        }
        return finding;
    }

private:
    int count() const { return static_cast<int>(m_words.size()); }
    bool is(WordRole role, int at) const { return m_list.has(role, m_words[size_t(at)]); }
    /// Where the longest phrase of this kind that begins at a word ends; 0 where none does.
    int endOf(PhraseKind kind, int at) const { return m_ends[size_t(at)][size_t(kind)]; }
    const Sentence &sentenceOf(int at) const { return m_sentences[size_t(m_sentenceOf[size_t(at)])]; }
    bool sameClause(int a, int b) const { return m_clauseOf[size_t(a)] == m_clauseOf[size_t(b)]; }

    void partSentences();
    void partClauses();
    void findPhrases();
    void notePlaces();

    PhraseTier tierOf(const Hit &hit) const;
    bool liesWithin(PhraseKind kind, int begin, int end) const;
    bool isHarmless(const Hit &hit) const;
    bool isFigure(const Hit &hit) const;
    bool isDenied(const Hit &hit) const;
    bool leadsOn(int first) const;
    bool isPast(const Hit &hit) const;
    bool isAnother(const Hit &hit) const;
    bool isQuotedFromAnother(const Hit &hit) const;

    const std::vector<PhraseWord> &m_text;
    const PhraseList &m_list;
    std::vector<int> m_words;
    std::vector<int> m_clauseOf;
    std::vector<int> m_sentenceOf;
    std::vector<int> m_sentenceEnd;
    std::vector<Sentence> m_sentences;
    std::vector<std::array<int, phraseKinds>> m_ends;
    std::vector<int> m_pastInClause;
    std::vector<Hit> m_hits;
};

void Reading::partSentences()
{
    int clause = -1;
    for (int at = 0; at < count(); ++at) {
        const PhraseWord &word = m_text[size_t(at)];
        if (word.beginsSentence) {
            m_sentences.push_back({});
            m_sentenceEnd.push_back(at);
        }
        clause += word.beginsClause ? 1 : 0;
        m_clauseOf.push_back(clause);
        m_sentenceOf.push_back(static_cast<int>(m_sentences.size()) - 1);
        m_sentenceEnd.back() = at + 1;
    }
}

void Reading::findPhrases()
{
    for (int at = 0; at < count(); ++at) {
        const auto candidates = m_list.byFirstWord.constFind(m_words[size_t(at)]);
        if (candidates == m_list.byFirstWord.constEnd())
            continue;
        for (const size_t index : *candidates) {
            const auto &[kind, pattern] = m_list.entries[index];
            const int end = pattern.matchEnd(m_words, m_clauseOf, at, m_sentenceEnd[size_t(m_sentenceOf[size_t(at)])]);
            if (end == at)
                continue;
            int &longest = m_ends[size_t(at)][size_t(kind)];
            longest = std::max(longest, end);
            if (kind <= PhraseKind::Panic)
                m_hits.push_back({kind, at, end});
        }
    }
}

/// Signs part clauses, and so do words such as "but", and an answer that was given: "she said no I …".
void Reading::partClauses()
{
    int clause = -1;
    int breakAt = -1;
    for (int at = 0; at < count(); ++at) {
        if (m_text[size_t(at)].beginsClause || is(WordRole::ClauseStart, at) || at == breakAt)
            ++clause;
        m_clauseOf[size_t(at)] = clause;
        if (const int end = endOf(PhraseKind::Break, at))
            breakAt = end;
    }
    m_pastInClause.assign(size_t(clause + 1), never);
}

void Reading::notePlaces()
{
    for (int at = 0; at < count(); ++at) {
        Sentence &sentence = m_sentences[size_t(m_sentenceOf[size_t(at)])];
        sentence.again |= endOf(PhraseKind::Repeated, at) > 0;
        sentence.onPurpose |= endOf(PhraseKind::OnPurpose, at) > 0;
        if (endOf(PhraseKind::PastTime, at) > 0) {
            sentence.past = true;
            int &first = m_pastInClause[size_t(m_clauseOf[size_t(at)])];
            first = std::min(first, at);
        }
    }
}

PhraseTier Reading::tierOf(const Hit &hit) const
{
    if (isHarmless(hit))
        return PhraseTier::None;
    if (hit.kind == PhraseKind::Mention)
        return PhraseTier::Soft;
    const PhraseTier tier = hit.kind == PhraseKind::Red ? PhraseTier::Red : PhraseTier::Soft;
    if (isFigure(hit) || isDenied(hit) || isAnother(hit) || isQuotedFromAnother(hit))
        return lowered(tier);
    return tier == PhraseTier::Red && isPast(hit) ? PhraseTier::Soft : tier;
}

bool Reading::liesWithin(PhraseKind kind, int begin, int end) const
{
    for (int at = std::max(0, begin - longestPhrase); at <= begin; ++at)
        if (endOf(kind, at) >= end)
            return true;
    return false;
}

bool Reading::isHarmless(const Hit &hit) const
{
    return (liesWithin(PhraseKind::Harmless, hit.begin, hit.end) && !sentenceOf(hit.begin).onPurpose)
        || (hit.kind == PhraseKind::Soft && liesWithin(PhraseKind::Panic, hit.begin, hit.end));
}

bool Reading::isFigure(const Hit &hit) const
{
    return hit.end < count() && m_sentenceOf[size_t(hit.end)] == m_sentenceOf[size_t(hit.begin)] && endOf(PhraseKind::Figure, hit.end) > 0;
}

/// Whether "I" before a phrase continues what stands before it: "I don’t think I …", and not "I don’t care I …".
bool Reading::leadsOn(int first) const
{
    int before = first - 1;
    while (before >= 0 && is(WordRole::Linking, before))
        --before;
    return before >= 0 && sameClause(before, first) && is(WordRole::Thinking, before);
}

bool Reading::isDenied(const Hit &hit) const
{
    for (int at = hit.begin; at >= std::max(0, hit.begin - reach) && sameClause(at, hit.begin); --at) {
        if (is(WordRole::Subject, at) && !leadsOn(at))
            return false;
        if (at < hit.begin && endOf(PhraseKind::Negation, at) > 0 && endOf(PhraseKind::Negation, at) <= hit.end
            && !liesWithin(PhraseKind::NotNegation, at, at + 1))
            return true;
    }
    return false;
}

/// A time that is over holds for its sentence; a wish in the present only where it stands right beside it. "Again" takes it back.
bool Reading::isPast(const Hit &hit) const
{
    const Sentence &sentence = sentenceOf(hit.begin);
    if (sentence.again)
        return false;
    for (int at = std::max(0, hit.begin - 2); at < hit.end; ++at)
        if (sameClause(at, hit.begin) && is(WordRole::PastVerb, at))
            return true;
    return is(WordRole::Present, hit.begin) ? m_pastInClause[size_t(m_clauseOf[size_t(hit.begin)])] < hit.begin : sentence.past;
}

bool Reading::isAnother(const Hit &hit) const
{
    for (int at = hit.begin; at < hit.end; ++at)
        if (is(WordRole::First, at))
            return false;
    for (int at = hit.begin - 1; at >= std::max(0, hit.begin - reach) && sameClause(at, hit.begin); --at)
        if (is(WordRole::First, at) || is(WordRole::Other, at))
            return is(WordRole::Other, at);
    return false;
}

bool Reading::isQuotedFromAnother(const Hit &hit) const
{
    int opened = hit.begin;
    for (; opened > std::max(0, hit.begin - quoteReach) && !m_text[size_t(opened)].opensQuote; --opened)
        if (m_text[size_t(opened)].closesQuote)
            return false;
    if (!m_text[size_t(opened)].opensQuote)
        return false;
    bool speech = false;
    for (int at = opened - 1; at >= std::max(0, opened - reach) && m_sentenceOf[size_t(at)] == m_sentenceOf[size_t(opened)]; --at) {
        if (speech && (is(WordRole::First, at) || is(WordRole::Other, at)))
            return is(WordRole::Other, at);
        speech |= is(WordRole::Speech, at);
    }
    return false;
}
} // namespace

PhraseFinding checkPhrases(const QString &text, bool bodyAlarm)
{
    const auto words = phraseWords(text);
    PhraseFinding finding;
    for (const PhraseList &list : builtInPhraseLists()) {
        const PhraseFinding found = Reading(words, list).finding(bodyAlarm);
        finding.tier = std::max(finding.tier, found.tier);
        finding.panic |= found.panic;
    }
    return finding;
}

QStringList phraseLanguages()
{
    QStringList languages;
    for (const PhraseList &list : builtInPhraseLists())
        languages << list.language;
    return languages;
}

} // namespace rung
