// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/jsonfields.h"
#include "core/guidance/phrasepattern.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <set>
#include <variant>
#include <vector>

namespace rung {

/// What a phrase in a list says about a text, or about another phrase in it.
enum class PhraseKind {
    Red,
    Soft,
    Mention, ///< soft whoever it is about
    Panic,
    Harmless, ///< an accident or an idiom: whatever lies within it counts for nothing
    Figure,   ///< right after a phrase: a figure of speech
    Negation,
    NotNegation, ///< looks like a negation and is none
    Break,       ///< ends the clause
    PastTime,
    Repeated, ///< takes back that it is past: "again"
    OnPurpose
};
inline constexpr size_t phraseKinds = 12;

/// The words that tell, in one language, who is meant and when.
enum class WordRole { Thinking, Linking, Subject, First, Other, Speech, ClauseStart, PastVerb, Present };
inline constexpr size_t wordRoles = 9;

/// The phrases of one language, ready to be looked for.
struct PhraseList
{
    struct Entry
    {
        PhraseKind kind;
        PhrasePattern pattern;
    };

    QString language; ///< its code, such as "en"
    PhraseVocabulary vocabulary = {};
    std::vector<Entry> entries = {};
    QHash<int, std::vector<size_t>> byFirstWord = {};
    std::array<std::set<int>, wordRoles> roles = {};

    bool has(WordRole role, int word) const { return roles[static_cast<size_t>(role)].contains(word); }
};

/// Reads a list from JSON; unknown and missing fields and phrases in no known notation are refused.
std::variant<PhraseList, DataError> parsePhraseList(const QByteArray &json);

/// The lists that come with the program, one a language.
const std::vector<PhraseList> &builtInPhraseLists();

} // namespace rung
