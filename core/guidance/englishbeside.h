// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rung {

/// The words of a support card in the language of the window, with the English they were made from: a translation that no native reader has
/// signed off may be wrong where it matters most, so the card shows both.
class EnglishBeside
{
public:
    explicit EnglishBeside(const char *context) : m_context(context) {}

    /// The translation of a text of this context, its places filled.
    QString say(const char *text, const QStringList &arguments = {});
    /// The English of all that was said, in order; empty in English and where a native reader has signed the language off.
    QString english() const;

private:
    const char *m_context;
    QStringList m_translated;
    QStringList m_english;
};

/// Whether the glossary of this language names who read its support texts as a native; a language without a glossary has none.
bool isSupportSignedOff(const QString &localeName);

} // namespace rung
