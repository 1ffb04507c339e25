// SPDX-FileCopyrightText: 2026 The Rung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spelling.h"

#include "app/base/preferences.h"
#include "app/widgets/spelldictionary.h"

#include <QWidget>

#include <algorithm>

namespace rung {

namespace {
const auto languageKey = QLatin1String("spelling");
const auto wordsKey = QLatin1String("ownWords");
const auto off = QLatin1String("off");
} // namespace

Spelling::Spelling(Preferences &preferences, const QStringList &folders, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_folders(folders)
{
}

Spelling::~Spelling() = default;

Spelling *Spelling::of(const QWidget *widget)
{
    for (const QObject *each = widget; each; each = each->parent())
        if (auto *spelling = each->findChild<Spelling *>(QString(), Qt::FindDirectChildrenOnly))
            return spelling;
    return nullptr;
}

std::vector<DictionaryFiles> Spelling::installed() const
{
    return dictionariesIn(m_folders);
}

QString Spelling::language() const
{
    const auto dictionaries = installed();
    const QVariant chosen = m_preferences.value(languageKey);
    const QString wanted = chosen.isValid() ? chosen.toString() : dictionaryFor(QLocale(), dictionaries);
    return std::ranges::count(dictionaries, wanted, &DictionaryFiles::language) > 0 ? wanted : QString();
}

void Spelling::choose(const QString &language)
{
    m_preferences.setValue(languageKey, language.isEmpty() ? QString(off) : language);
    m_lookedUpFor.reset();
    Q_EMIT changed();
}

SpellDictionary *Spelling::dictionary()
{
    if (m_lookedUpFor == QLocale())
        return m_dictionary.get();
    m_lookedUpFor = QLocale();
    m_dictionary.reset();
    const QString wanted = language();
    const auto dictionaries = installed();
    if (const auto files = std::ranges::find(dictionaries, wanted, &DictionaryFiles::language); files != dictionaries.end())
        m_dictionary = SpellDictionary::load(*files);
    if (m_dictionary)
        for (const QString &word : m_preferences.value(wordsKey).toStringList())
            m_dictionary->add(word);
    return m_dictionary.get();
}

bool Spelling::knows(const QString &word)
{
    SpellDictionary *words = dictionary();
    return !words || words->knows(word);
}

QStringList Spelling::suggestions(const QString &word, qsizetype most)
{
    SpellDictionary *words = dictionary();
    return words ? words->suggestions(word, most) : QStringList();
}

void Spelling::addToOwnWords(const QString &word)
{
    QStringList words = m_preferences.value(wordsKey).toStringList();
    if (!words.contains(word))
        m_preferences.setValue(wordsKey, words << word);
    if (SpellDictionary *known = dictionary())
        known->add(word);
    Q_EMIT changed();
}

} // namespace rung
