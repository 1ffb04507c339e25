// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rung {

/// A word of a text as the phrase lists are written: no case, no apostrophe, no accent, "don’t" as "dont".
struct PhraseWord
{
    QString word = {};
    bool beginsClause = false; ///< after a comma, a dash, a bracket, a sign or a new line
    bool beginsSentence = false;
    bool opensQuote = false; ///< a quotation mark stands right before it
    bool closesQuote = false; ///< a quotation ended between the word before and this one

    friend bool operator==(const PhraseWord &, const PhraseWord &) = default;
};

/// The words of a text in order; takes time in proportion to its length, whatever it holds.
std::vector<PhraseWord> phraseWords(const QString &text);

} // namespace rung
